import { pattern } from '../../dom/pattern.ts';
import type { Card } from '../../evidence/cards.ts';
import { readLetters } from '../../evidence/readLetters.ts';
import { widthOf } from '../../evidence/width.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** What a card's link says. */
export const WORD_SIGNALS = ['length', 'words', 'sentenceEnd', 'cjk', 'titleCase'];

const SENTENCE_END = /[.!?。！？]$/u;
const CAPITALISED = pattern('g')`(?:^|\s)\p{Lu}`;

export function putWordSignals({ text }: Card, rows: Rows): void {
  const { capitals, words, cjk } = readLetters(text);
  put(rows, Math.log1p(widthOf(text)) / 6);
  put(rows, Math.min(1, words / 20));
  putIf(rows, SENTENCE_END.test(text));
  putIf(rows, cjk);
  put(rows, capitals > 1 ? (text.match(CAPITALISED)?.length ?? 0) / words : capitals / words);
}
