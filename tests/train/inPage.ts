import { CARD_SIGNALS, cardSignals } from '../../src/related/cardSignals.ts';
import { readPage } from '../../src/page/readPage.ts';
import { findCards } from '../../src/evidence/findCards.ts';
import { findHeadline } from '../../src/evidence/findHeadline.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS, textSignals } from '../../src/stories/textSignals.ts';
import { unpack } from '../../src/trees/forest.ts';
import { score } from '../../src/trees/score.ts';
import { addStories, drawer, type Extra, type OwnStory } from './addStories.ts';
import { disguise } from './disguise.ts';

/** What one page teaches. */
export interface Lesson {
  /** As it is, without its names, or with other stories put into it. */
  face: 'own' | 'disguised' | 'crowded';
  signals: readonly string[];
  /** Base64 of the rows, one after the other, 32-bit floats. */
  rows: string;
  /** What each row is of: a block's text, or a card's address. */
  of: string[];
  /** Rows that are left out. */
  out: number[];
}

/** What a page is taught with. */
export interface Course {
  subject: 'text' | 'cards';
  own: OwnStory;
  /** Stories to be put into the page, a list for each time that is done. */
  extras: Extra[][];
  seed: number;
}

/** Disguises that each page is read in besides its own face. */
const DISGUISES = 2;

/** Gives the rows of this page: as it is, in every disguise, and with other stories in it, with its names and without. */
function teach({ subject, own, extras, seed }: Course): Lesson[] {
  const pristine = document.documentElement.cloneNode(true);
  const read = subject === 'text' ? ofText : ofCards;
  const lessons: Lesson[] = [{ face: 'own', ...read() }];
  for (let level = 1; level <= DISGUISES; level++) {
    disguise(document, level);
    lessons.push({ face: 'disguised', ...read() });
  }
  for (const [index, some] of extras.entries()) {
    document.replaceChild(pristine.cloneNode(true), document.documentElement);
    addStories(document, own, some, drawer(seed * 31 + index));
    if (index % 2 === 1) disguise(document, 1 + ((seed + index) % DISGUISES));
    lessons.push({ face: 'crowded', ...read() });
  }
  return lessons;
}

function ofText(): Omit<Lesson, 'face'> {
  const { page, rows } = read();
  return {
    signals: TEXT_SIGNALS,
    rows: pack(rows),
    of: page.outline.blocks.map(({ text }) => text),
    out: [],
  };
}

function ofCards(): Omit<Lesson, 'face'> {
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
