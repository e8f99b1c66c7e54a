import type { Card } from '../evidence/cards.ts';
import { namesStory } from './namesStory.ts';
import { raise } from './raise.ts';
import { isNumbered } from './signals/addressSignals.ts';
import { withoutPrompt } from './withoutPrompt.ts';

/** Longest such line. Characters. */
const MAX_LINE = 300;

/** Raises headlines behind a word for what leads on, in a line of their own: 'Related: Storm hits the coast'. */
export function raisePrompted(weights: Float32Array, cards: Card[]): Float32Array {
  const leadsOn = ({ block, url, strong }: Card): boolean => {
    if (!strong || block?.links.length !== 1 || block.text.length > MAX_LINE) return false;
    if (!namesStory(url) && !isNumbered(url)) return false;
    const rest = withoutPrompt(block.text);
    return rest !== block.text && block.linkChars >= rest.length;
  };
  return raise(
    weights,
    [...cards.keys()].filter((place) => leadsOn(cards[place] as Card)),
  );
}
