import type { Work } from '../dom/slices.ts';
import { scorer } from '../trees/scorer.ts';
import { CARD_FOREST } from './cardForest.ts';
import { type CardContext, cardSignals } from './cardSignals.ts';
import { groupCards } from './groupCards.ts';
import { raiseAddressed } from './raiseAddressed.ts';
import { raiseAlike } from './raiseAlike.ts';
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
  return yield* raiseNamed(river, context, groups, measured);
}
