import { pattern } from '../../dom/pattern.ts';
import type { Card } from '../../evidence/cards.ts';
import { PHRASE_KINDS, phrasesOf } from '../../evidence/phrases.ts';
import { readLetters } from '../../evidence/readLetters.ts';
import { widthOf } from '../../evidence/width.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** What a card's link says. */
export const WORD_SIGNALS = [
  'length',
  'words',
  'sentenceEnd',
  'digits',
  'capitals',
  'cjk',
  'titleCase',
  'label',
  ...namesOf('phrase', PHRASE_KINDS),
  'arrow',
];

const SENTENCE_END = /[.!?。！？]$/u;
const ARROW = /[›»→>]$|^[‹«←<]/u;
const CAPITALISED = pattern('g')`(?:^|\s)\p{Lu}`;

export function putWordSignals({ text, block }: Card, rows: Rows): void {
  const { chars, digits, capitals, words, cjk } = readLetters(text);
  put(rows, Math.log1p(widthOf(text)) / 6);
  put(rows, Math.min(1, words / 20));
  putIf(rows, SENTENCE_END.test(text));
  put(rows, digits / chars);
  put(rows, capitals / chars);
  putIf(rows, cjk);
  put(rows, capitals > 1 ? (text.match(CAPITALISED)?.length ?? 0) / words : capitals / words);
  putIf(rows, block === null);
  for (const found of phrasesOf(text)) putIf(rows, found);
  putIf(rows, ARROW.test(text));
}
