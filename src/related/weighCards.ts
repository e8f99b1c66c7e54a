import { withEchoes } from '../trees/echoes.ts';
import { scorer } from '../trees/scorer.ts';
import { CARD_FOREST } from './cardForest.ts';
import { type CardContext, cardSignals } from './cardSignals.ts';
import { groupCards } from './groupCards.ts';
import { SECOND_CARD_FOREST } from './secondCardForest.ts';

const firstLook = scorer(CARD_FOREST);
const secondLook = scorer(SECOND_CARD_FOREST);

/**
 * For each card of a page, how likely it is another story: 0 to 1, in the order of the cards. A second look weighs each
 * also by what the first said of its neighbours and of the cards it belongs with: a list is of stories or it is not.
 */
export function weighCards(context: CardContext): Float32Array {
  const { cards } = context;
  const groups = groupCards(context);
  const rows = cardSignals(context, groups);
  const weights = new Float32Array(cards.length).fill(1);
  const echo = { certainties: firstLook(rows), weights, groups };
  return secondLook(withEchoes(rows, [...cards.keys()], echo));
}
