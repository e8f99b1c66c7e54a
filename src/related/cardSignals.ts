import { isStop, type Work } from '../dom/slices.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { makeRows, type Rows } from '../trees/rows.ts';
import { type CardGroups, groupCards } from './groupCards.ts';
import { ADDRESS_SIGNALS, addressReader } from './signals/addressSignals.ts';
import { GROUP_SIGNALS, groupReader } from './signals/groupSignals.ts';
import { type Measured, measureCards } from './signals/measureCards.ts';
import { STAND_SIGNALS, standReader } from './signals/standSignals.ts';
import { STORY_SIDE_SIGNALS, storySideReader } from './signals/storySideSignals.ts';
import { putWordSignals, WORD_SIGNALS } from './signals/wordSignals.ts';

/** Names of the signals, in the order in which `cardSignals` gives them. */
export const CARD_SIGNALS: string[] = [
  ...WORD_SIGNALS,
  ...STAND_SIGNALS,
  ...ADDRESS_SIGNALS,
  ...GROUP_SIGNALS,
  ...STORY_SIDE_SIGNALS,
];

/** What is known of a page when its cards are weighed. */
export interface CardContext extends Evidence {
  /** By block index: how likely it is text of the main story. */
  text: Float32Array;
}

/** One row of so many signals a card. Throws where a row has more or fewer. */
export function* cardSignals(
  context: CardContext,
  width: number,
  groups: CardGroups = groupCards(context),
  measured: Map<Card, Measured> = measureCards(context.cards, context.page.outline),
): Work<Rows> {
  const { cards, page } = context;
  const rows = makeRows(cards.length, width);
  const putStand = standReader(context, measured);
  const putAddress = addressReader(page, cards, measured);
  const putGroups = groupReader(context, measured, groups);
  const putStorySide = storySideReader(context, context.text);
  for (const [place, card] of cards.entries()) {
    if (isStop(place)) yield;
    putWordSignals(card, rows);
    putStand(card, rows);
    putAddress(card, rows);
    putGroups(place, rows);
    putStorySide(card, rows);
    if (rows.at !== (place + 1) * rows.width)
      throw new Error(`${rows.at - place * rows.width} signals for ${width}`);
  }
  return rows;
}
