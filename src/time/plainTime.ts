/**
 * A line prepared for reading times: lower case, digits and signs of other scripts as ASCII. Letter by letter, so that
 * what is found in it stands at the same place in the line. Expects a folded line.
 */
export function plainTime(line: string): string {
  return line.replace(/[^ -@[-~]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= FULL_WIDTH && code < FULL_WIDTH + 0x5e)
      return String.fromCharCode(code - FULL_WIDTH + 0x21).toLowerCase();
    // The zeros of India's scripts have a code that ends in 6, those of others one that ends in 0.
    if (code >= FIRST_DIGIT && code <= LAST_DIGIT && /\p{Nd}/u.test(letter))
      return String((code & 0xf) - (code > 0x900 && code < 0xdf0 ? 6 : 0));
    if (letter === '’') return "'";
    // Written with and without its hamza.
    if (/[أإ]/u.test(letter)) return 'ا';
    const lower = letter === 'İ' ? 'i' : letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** All figures that news is dated with stand between those of the Arabic script and the Khmer ones; most letters stand outside. */
const FIRST_DIGIT = 0x660;
const LAST_DIGIT = 0x17e9;

/** The full-width form of '!', with which the copy of ASCII for East Asian type begins. */
const FULL_WIDTH = 0xff01;
