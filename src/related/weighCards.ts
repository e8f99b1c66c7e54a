import { scorer } from '../trees/scorer.ts';
import { CARD_FOREST } from './cardForest.ts';
import { type CardContext, cardSignals } from './cardSignals.ts';

const scoreRows = scorer(CARD_FOREST);

/** For each card of a page, how likely it is another story: 0 to 1, in the order of the cards. */
export function weighCards(context: CardContext): Float32Array {
  return scoreRows(cardSignals(context));
}
