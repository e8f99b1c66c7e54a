import { pattern } from '../dom/pattern.ts';

const CJK = pattern('g')`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;

/** A word's first letter. Not the whole word: one of some megabytes would overflow the stack of the browser's matcher. */
const BEGINNING = pattern('g')`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}]['’](?=\p{L}))[\p{L}\p{N}]`;

/** Words of a text; each character of Chinese, Japanese and Korean counts as one. */
export function countWords(text: string): number {
  const characters = text.match(CJK)?.length ?? 0;
  const words = text.replace(CJK, ' ').match(BEGINNING)?.length ?? 0;
  return characters + words;
}
