import { SECTION } from './signals/addressSignals.ts';

const DATED = /\/(?:19|20)\d\d\/\d\d?\/./u;

/** How the last part of an address names a story: by a long number or some words, or not at all. */
export function formOf(name: string): 'number' | 'words' | null {
  // Some words with a number behind them are words.
  if (/(?:[^-_]+[-_]){3}/u.test(name)) return 'words';
  return /\d{5}|(?=\w*\d)\w{12}/u.test(name) ? 'number' : null;
}

/** True for an address that names one story by itself: by a long number, some words of its headline, or its date. */
export function namesStory({ pathname }: URL): boolean {
  if (SECTION.test(pathname)) return false;
  return DATED.test(pathname) || formOf(pathname.replace(/\/$/u, '').replace(/.*\//u, '')) !== null;
}
