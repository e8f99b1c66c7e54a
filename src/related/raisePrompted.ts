import type { Card } from '../evidence/cards.ts';
import { namesStory } from './namesStory.ts';
import { raise } from './raise.ts';
import { isNumbered } from './signals/addressSignals.ts';
import { withoutPrompt } from './withoutPrompt.ts';

/** Raises headlines behind a word for what leads on, in a line of their own: 'Related: Storm hits the coast'. */
export function raisePrompted(weights: Float32Array, cards: Card[]): Float32Array {
  const leadsOn = ({ block, url, strong }: Card): boolean => {
    if (!strong || block === null) return false;
    const rest = withoutPrompt(block.text);
    return rest !== block.text && block.linkChars >= rest.length && (namesStory(url) || isNumbered(url));
  };
  return raise(
    weights,
    [...cards.keys()].filter((place) => leadsOn(cards[place] as Card)),
  );
}
