import { pattern } from './pattern.ts';
import { remember } from './remember.ts';

/** White space of every kind folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const LETTERS_AND_DIGITS = pattern('g')`[\p{L}\p{M}\p{N}]+`;

/** Lower-cased words of letters and digits, with single spaces, so that quotes and dashes do not decide. */
export const plainWords = remember((text: string): string =>
  (text.normalize('NFKC').toLowerCase().match(LETTERS_AND_DIGITS) ?? []).join(' '),
);
