import { SECTION } from './signals/addressSignals.ts';

const DATED = /\/(?:19|20)\d\d\/\d\d?\/./u;

/** As much of a name as is looked at, and fewest words in it that are a headline's. */
export const MAX_NAME = 200;
const LEAST_WORDS = 4;

/** A shorter name that only a machine gives: small and large letters with figures among them. */
const MIXED = /(?<!\w)(?=\w*\d[A-Za-z]+\d)(?=\w*[a-z])(?=\w*[A-Z])\w{10,}/gu;

/** The last part of a path; empty for a site's front page. */
export function nameOf(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

/** How the last part of an address names a story: by a long number or some words, or not at all. */
export function formOf(whole: string): 'number' | 'words' | null {
  const name = whole.slice(0, MAX_NAME);
  // Some words with a number behind them are words.
  if (name.split(/[-_]+/u).length >= LEAST_WORDS) return 'words';
  return /\d{5}|(?=\w*\d)\w{12}/u.test(name) || name.search(MIXED) >= 0 ? 'number' : null;
}

/** The form of such a name: the same for others that are written likewise. */
export function likenessOf(whole: string): string {
  return whole
    .slice(0, MAX_NAME)
    .replace(/\w{12,}/gu, 'x')
    .replace(MIXED, 'x')
    .replace(/\d+/gu, '9');
}

/** True for an address that names one story by itself: by a long number, some words of its headline, or its date. */
export function namesStory({ pathname }: URL): boolean {
  if (SECTION.test(pathname)) return false;
  return DATED.test(pathname) || formOf(nameOf(pathname)) !== null;
}
