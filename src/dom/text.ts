import { Pattern } from './pattern.ts';
import { remember } from './remember.ts';

/** White space of every kind folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

// Marked as pure, so that scripts that only fold texts hold nothing of it.
const LETTERS_AND_DIGITS = /* @__PURE__ */ new Pattern('[\\p{L}\\p{M}\\p{N}]+', 'g');

/** Lower-cased words of letters and digits, with single spaces, so that quotes and dashes do not decide. */
export const plainWords = /* @__PURE__ */ remember((text: string): string =>
  (text.normalize('NFKC').toLowerCase().match(LETTERS_AND_DIGITS) ?? []).join(' '),
);

/** The same run together, as a name is spelled in addresses. */
export function lettersOf(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}
