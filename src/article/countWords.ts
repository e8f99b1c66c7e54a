import { pattern } from '../dom/pattern.ts';

const CJK = pattern('g')`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;

/** A word's first letter. Not the whole word: one of some megabytes would overflow the stack of the browser's matcher. */
const BEGINNING = pattern('g')`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}]['’](?=\p{L}))[\p{L}\p{N}]`;

/** A longer text has as many words as its beginning makes likely: counting them all would hold the page up. Characters. */
const MOST_COUNTED = 300_000;

/** Words of a text; each character of Chinese, Japanese and Korean counts as one. */
export function countWords(text: string): number {
  const counted = text.slice(0, MOST_COUNTED);
  const characters = counted.match(CJK)?.length ?? 0;
  const words = counted.replace(CJK, ' ').match(BEGINNING)?.length ?? 0;
  return Math.round((characters + words) * (text.length / counted.length || 1));
}
