import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';
import { cardSignals } from '../../src/related/cardSignals.ts';
import { textSignals } from '../../src/stories/textSignals.ts';
import { weighText } from '../../src/stories/weighText.ts';
import { addStories, type Extra, type OwnStory } from './addStories.ts';
import { disguise } from './disguise.ts';
import { mulberry } from './mulberry.ts';

/** What one page teaches. */
export interface Lesson {
  /** As it is, without its names, or with other stories put into it. */
  face: 'own' | 'disguised' | 'crowded';
  /** Signals in each row. */
  signals: number;
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
  const readRows = subject === 'text' ? ofText : ofCards;
  const lessons: Lesson[] = [{ face: 'own', ...readRows() }];
  for (let level = 1; level <= DISGUISES; level++) {
    disguise(document, level);
    lessons.push({ face: 'disguised', ...readRows() });
  }
  for (const [index, some] of extras.entries()) {
    document.replaceChild(pristine.cloneNode(true), document.documentElement);
    addStories(document, own, some, mulberry(seed * 31 + index));
    if (index % 2 === 1) disguise(document, 1 + ((seed + index) % DISGUISES));
    lessons.push({ face: 'crowded', ...readRows() });
  }
  return lessons;
}

function ofText(): Omit<Lesson, 'face'> {
  const evidence = gatherEvidence(readPage(document), []);
  const of = evidence.page.outline.blocks.map(({ text }) => text);
  return { ...pack(textSignals(evidence)), of, out: [] };
}

function ofCards(): Omit<Lesson, 'face'> {
  const evidence = gatherEvidence(readPage(document), []);
  const { cards } = evidence;
  const out = cards.flatMap((card, index) => (card.own ? [index] : []));
  const rows = cardSignals({ ...evidence, text: weighText(evidence) });
  return { ...pack(rows), of: cards.map(({ url }) => url.href), out };
}

function pack(rows: Float32Array[]): Pick<Lesson, 'signals' | 'rows'> {
  let binary = '';
  for (const row of rows) for (const byte of new Uint8Array(row.buffer)) binary += String.fromCharCode(byte);
  return { signals: rows[0]?.length ?? 0, rows: btoa(binary) };
}

Object.assign(globalThis, { ledeTrain: { teach } });
