import { isCjkText } from './facts.ts';

/** Counts over the beginning of a text, all in one walk. */
export interface Letters {
  /** Characters looked at, at least 1. */
  chars: number;
  commas: number;
  /** Signs that end a sentence. */
  stops: number;
  digits: number;
  capitals: number;
  /** Words divided by spaces, at least 1. */
  words: number;
  /** True where Chinese, Japanese or Korean letters make up a third of the first 60. */
  cjk: boolean;
}

/** Characters looked at. */
const MAX_CHARS = 400;

const COMMAS = new Set(',;，、،'.split('').map((sign) => sign.charCodeAt(0)));
const STOPS = new Set('.!?。！？؟।'.split('').map((sign) => sign.charCodeAt(0)));

export function readLetters(text: string): Letters {
  const chars = Math.min(MAX_CHARS, text.length);
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let capitals = 0;
  let words = 1;
  for (let at = 0; at < chars; at++) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 123) continue;
    if (code === 32) words++;
    else if (code > 47 && code < 58) digits++;
    else if (isCapital(code)) capitals++;
    if (COMMAS.has(code)) commas++;
    else if (STOPS.has(code)) stops++;
  }
  return {
    chars: Math.max(1, chars),
    commas,
    stops,
    digits,
    capitals,
    words,
    cjk: isCjkText(text),
  };
}

/** Capitals of Latin, Greek and Cyrillic letters; the Latin ones with accents stand in pairs above 255. */
function isCapital(code: number): boolean {
  if (code < 91) return code > 64;
  if (code < 192) return false;
  if (code < 223) return code !== 215;
  if (code < 256) return false;
  if (code < 384) return code % 2 === 0;
  return (code > 912 && code < 940) || (code > 1023 && code < 1072);
}
