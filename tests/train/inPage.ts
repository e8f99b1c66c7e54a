import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';
import { CARD_SIGNALS, cardSignals } from '../../src/related/cardSignals.ts';
import { mayBeText } from '../../src/stories/mayBeText.ts';
import { TEXT_SIGNALS, textSignals } from '../../src/stories/textSignals.ts';
import { weighText } from '../../src/stories/weighText.ts';
import type { Rows } from '../../src/trees/rows.ts';
import { addStories, type Extra, type OwnStory } from './addStories.ts';
import { disguise } from './disguise.ts';
import { type Forests, useForests } from './useForests.ts';
import { mulberry } from '../../src/build/mulberry.ts';

/** What a page teaches in one of its faces. */
export interface Lesson {
  /** As it is, without its names, or with other stories put into it. */
  face: 'own' | 'disguised' | 'crowded';
  /** Signals in each row. */
  width: number;
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
  /** Which disguises it is read in besides its own face. */
  disguises: number[];
  seed: number;
  /** Forests that have not seen the page, for lessons that build on others. */
  forests: Forests;
}

/** Gives the lessons of this page, packed: as it is, in disguises, and with other stories in it. */
async function teach({ subject, own, extras, disguises, seed, forests }: Course): Promise<string> {
  useForests(forests);
  const read = (face: Lesson['face'], change?: (copy: Document) => void): Lesson => {
    // A copy has no window: what is put into it costs no layout.
    const copy = document.cloneNode(true) as Document;
    change?.(copy);
    return { face, ...(subject === 'text' ? ofText(copy) : ofCards(copy)) };
  };
  return packed([
    read('own'),
    ...disguises.map((level) => read('disguised', (copy) => disguise(copy, level))),
    ...extras.map((some, index) =>
      read('crowded', (copy) => {
        addStories(copy, own, some, mulberry(seed * 31 + index));
        if (index % 2 === 1) disguise(copy, 1 + ((seed + index) % 2));
      }),
    ),
  ]);
}

/** Compressed and in base64: rows are mostly noughts, and what leaves a page is copied many times on its way. */
async function packed(lessons: Lesson[]): Promise<string> {
  const stream = new Blob([JSON.stringify(lessons)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).toBase64();
}

function ofText(document: Document): Omit<Lesson, 'face'> {
  const evidence = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  const { blocks } = evidence.page.outline;
  const some = blocks.filter((block) => mayBeText(block, evidence.facts));
  return {
    ...pack(atOnce(textSignals(evidence, some, TEXT_SIGNALS.length))),
    of: some.map(({ text }) => text),
    out: [],
  };
}

function ofCards(document: Document): Omit<Lesson, 'face'> {
  const evidence = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  const { cards } = evidence;
  return {
    ...pack(atOnce(cardSignals({ ...evidence, text: atOnce(weighText(evidence)) }, CARD_SIGNALS.length))),
    of: cards.map(({ url }) => url.href),
    out: cards.flatMap((card, index) => (card.own ? [index] : [])),
  };
}

function pack({ width, values }: Rows): Pick<Lesson, 'width' | 'rows'> {
  return { width, rows: new Uint8Array(values.buffer).toBase64() };
}

declare global {
  interface Uint8Array {
    /** Chromium has it from version 140 on; TypeScript's library does not know it yet. */
    toBase64(): string;
  }
}

Object.assign(globalThis, { ledeTrain: { teach } });
