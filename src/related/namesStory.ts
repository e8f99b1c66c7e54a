import { SECTION } from './signals/addressSignals.ts';

const DATED = /\/(?:19|20)\d\d\/\d\d?\/./u;

/** As much of a name as is looked at, and fewest words in it that are a headline's. */
const MAX_NAME = 200;
const LEAST_WORDS = 4;

/** A name that only a machine gives: long with a figure in it, or shorter with small and large letters too. */
export const OPAQUE = /(?=\w*\d)(?:\w{12,}|(?=\w*[a-z])(?=\w*[A-Z])\w{8,})/u;

/** The last part of a path; empty for a site's front page. */
export function nameOf(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

/** How the last part of an address names a story: by a long number or some words, or not at all. */
export function formOf(whole: string): 'number' | 'words' | null {
  const name = whole.slice(0, MAX_NAME);
  // Some words with a number behind them are words.
  if (name.split(/[-_]+/u).length >= LEAST_WORDS) return 'words';
  return /\d{5}/u.test(name) || OPAQUE.test(name) ? 'number' : null;
}

/** True for an address that names one story by itself: by a long number, some words of its headline, or its date. */
export function namesStory({ pathname }: URL): boolean {
  if (SECTION.test(pathname)) return false;
  return DATED.test(pathname) || formOf(nameOf(pathname)) !== null;
}
