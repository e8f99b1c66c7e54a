import { CARD_SIGNALS, cardSignals } from '../../src/related/cardSignals.ts';
import { readPage } from '../../src/page/readPage.ts';
import { findCards } from '../../src/evidence/findCards.ts';
import { findHeadline } from '../../src/evidence/findHeadline.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS, textSignals } from '../../src/stories/textSignals.ts';
import { unpack } from '../../src/trees/forest.ts';
import { score } from '../../src/trees/score.ts';
import { disguise } from './disguise.ts';

/** What one page teaches. */
export interface Lesson {
  /** Which disguise the page wore; 0 is the page as it is. */
  disguise: number;
  signals: readonly string[];
  /** Base64 of the rows, one after the other, 32-bit floats. */
  rows: string;
  /** What each row is of: a block's text, or a card's address. */
  of: string[];
  /** Rows that are left out. */
  out: number[];
}

/** Gives the rows of this page, for every disguise in turn. */
function teach(subject: 'text' | 'cards', disguises: number): Lesson[] {
  return Array.from({ length: disguises + 1 }, (_, level) => {
    if (level > 0) disguise(document, level);
    return { disguise: level, ...(subject === 'text' ? ofText() : ofCards()) };
  });
}

function ofText(): Omit<Lesson, 'disguise'> {
  const { page, rows } = read();
  return { signals: TEXT_SIGNALS, rows: pack(rows), of: page.outline.blocks.map(({ text }) => text), out: [] };
}

function ofCards(): Omit<Lesson, 'disguise'> {
  const { page, facts, headline, cards, rows } = read();
  const forest = unpack(TEXT_FOREST);
  const text = Float32Array.from(rows, (row) => score(forest, row));
  const out = cards.flatMap((card, index) => (card.own ? [index] : []));
  return {
    signals: CARD_SIGNALS,
    rows: pack(cardSignals({ page, facts, headline, cards, text })),
    of: cards.map(({ url }) => url.href),
    out,
  };
}

function read() {
  const page = readPage(document);
  const facts = sumUp(page.outline);
  const headline = findHeadline(page, facts);
  const cards = findCards(page, facts, headline?.block ?? null);
  return { page, facts, headline, cards, rows: textSignals({ page, facts, headline, cards }) };
}

function pack(rows: Float32Array[]): string {
  let binary = '';
  for (const row of rows) for (const byte of new Uint8Array(row.buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

Object.assign(globalThis, { ledeTrain: { teach } });
