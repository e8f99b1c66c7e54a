import { scorer } from '../trees/scorer.ts';
import { CARD_FOREST } from './cardForest.ts';
import { type CardContext, cardSignals } from './cardSignals.ts';
import { groupCards } from './groupCards.ts';
import { raiseAlike } from './raiseAlike.ts';
import { raiseParents } from './raiseParents.ts';

const scoreRows = scorer(CARD_FOREST);

/** For each card of a page, how likely it is another story: 0 to 1, in the order of the cards. */
export function weighCards(context: CardContext): Float32Array {
  const groups = groupCards(context);
  return raiseParents(
    raiseAlike(scoreRows(cardSignals(context, groups)), context.cards, groups),
    context.cards,
  );
}
