import { lettersOf } from '../../dom/text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { likeness, type Words, wordsOf } from '../../evidence/likeness.ts';
import type { Block } from '../../page/outline.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** What a line has to do with what the page says of itself: its headline, titles, description, and the text in its linked data. */
export const CLAIM_SIGNALS = [
  'afterHeadline',
  'headlineDistance',
  'likeHeadline',
  'inBody',
  'inDescription',
  'repeated',
];

/** Text of linked data shorter than this is a summary. Letters. */
const LEAST_BODY = 400;

/** Letters of a line that are looked for in the page's own account of it. */
const SAMPLE = 80;

/** A line shorter than this says nothing when it is found there. Letters. */
const LEAST_SAMPLE = 20;

/** Longest line compared with titles, in characters. */
const MAX_TITLE = 300;

export function claimReader({ page, headline }: Evidence): (block: Block, rows: Rows) => void {
  const { metadata, outline } = page;
  const headAt = headline?.block.index ?? -1;
  const titles = titlesOf(metadata.titles.map(({ text }) => text).concat(headline?.block.text ?? []));
  const body = lettersOf(metadata.articleBody);
  const hasBody = body.length > LEAST_BODY;
  const description = lettersOf(metadata.description ?? '');
  const hasDescription = description.length > LEAST_SAMPLE;
  const counts = new Map<string, number>();
  for (const { text } of outline.blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return ({ index, text }, rows) => {
    putIf(rows, headAt >= 0 && index > headAt);
    put(rows, headAt >= 0 ? Math.min(1, Math.max(0, index - headAt) / 20) : 0.5);
    put(rows, text.length < MAX_TITLE ? likest(text, titles) : 0);
    const bare =
      hasBody || (hasDescription && text.length > LEAST_SAMPLE) ? lettersOf(text.slice(0, SAMPLE * 2)) : '';
    put(rows, hasBody && bare ? (body.includes(bare.slice(0, SAMPLE * 1.5)) ? 1 : -1) : 0);
    putIf(
      rows,
      hasDescription &&
        bare.length > LEAST_SAMPLE &&
        (description.includes(bare.slice(0, SAMPLE)) || bare.includes(description.slice(0, SAMPLE))),
    );
    putIf(rows, (counts.get(text) as number) > 1);
  };
}

interface Title {
  length: number;
  words: Words;
}

function titlesOf(texts: string[]): Title[] {
  return [...new Set(texts)].map((text) => ({ length: text.length, words: wordsOf(text) }));
}

/** Texts of more different lengths than this have too few words in common to be alike. */
const MAX_RATIO = 3;

/** How like the most similar of several titles a text is, 0 to 1. */
function likest(text: string, titles: Title[]): number {
  let words: Words | undefined;
  let most = 0;
  for (const title of titles) {
    if (text.length > title.length * MAX_RATIO || title.length > text.length * MAX_RATIO) continue;
    words ??= wordsOf(text);
    most = Math.max(most, likeness(words, title.words));
  }
  return most;
}
