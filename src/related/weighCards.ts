import type { Work } from '../dom/slices.ts';
import type { Card } from '../evidence/cards.ts';
import { leadsOn } from '../evidence/leadsOn.ts';
import { scorer } from '../trees/scorer.ts';
import { CARD_FOREST } from './cardForest.ts';
import { type CardContext, cardSignals } from './cardSignals.ts';
import { DOCUMENT } from './chooseOthers.ts';
import { groupCards } from './groupCards.ts';
import { namesStory } from './namesStory.ts';
import { raise } from './raise.ts';
import { raiseAddressed } from './raiseAddressed.ts';
import { raiseAlike } from './raiseAlike.ts';
import { raiseLetters } from './letters.ts';
import { raiseNamed } from './raiseNamed.ts';
import { raiseRiver } from './raiseRiver.ts';
import { measureCards } from './signals/measureCards.ts';

const scoreRows = scorer(CARD_FOREST);

/** For each card of a page, how likely it is another story: 0 to 1, in the order of the cards. */
export function* weighCards(context: CardContext): Work<Float32Array> {
  const { cards, page } = context;
  yield;
  const groups = groupCards(context);
  yield;
  const measured = measureCards(cards, page.outline);
  const own = yield* scoreRows(yield* cardSignals(context, CARD_FOREST.signals, groups, measured));
  yield;
  const alike = raiseAddressed(raiseAlike(own, cards, groups), cards, page.own);
  yield;
  const river = raiseRiver(alike, context, groups);
  const named = yield* raiseNamed(river, context, groups, measured);
  return raise(
    raiseLetters(named, cards, page.outline.blocks),
    [...cards.keys()].filter((place) => isPrompted(cards[place] as Card)),
  );
}

/** A prompt of some letters, before its link. */
const LEAST_PROMPT = 3;

/** Whether a card is a line that leads on from a text, behind a prompt that is no part of its link. */
function isPrompted({ block, text, url, own }: Card): boolean {
  return (
    !own &&
    block !== null &&
    block.text.length >= text.length + LEAST_PROMPT &&
    leadsOn(block) &&
    namesStory(url) &&
    !DOCUMENT.test(url.pathname)
  );
}
