import type { Direction } from '../model.ts';
import { type Pattern, pattern } from './pattern.ts';
import { wordLanguage } from './wordLanguage.ts';

/** Scripts that, where most letters are of them, tell the language by themselves. */
const SCRIPTS: [Pattern, string][] = [
  [pattern('g')`\p{Script=Hangul}`, 'ko'],
  [pattern('g')`[\p{Script=Hiragana}\p{Script=Katakana}時]`, 'ja'],
  [pattern('g')`\p{Script=Han}`, 'zh'],
  [pattern('g')`\p{Script=Arabic}`, 'ar'],
  [pattern('g')`\p{Script=Hebrew}`, 'he'],
  [pattern('g')`\p{Script=Devanagari}`, 'hi'],
  [pattern('g')`\p{Script=Thai}`, 'th'],
  [pattern('g')`\p{Script=Cyrillic}`, 'ru'],
];

const LETTER = pattern('g')`\p{L}`;

/** Share of the letters that a script must have; Japanese mixes its own with Chinese characters, and '3時間前' has none of its own. */
const MOST = 0.3;

/** A page's language as a BCP 47 tag: what the page says, unless the text's letters say otherwise; empty where neither does. */
export function languageOf(document: Document, claimed: string, text: string): string {
  const said = declaredLanguage(document) || claimed;
  const tag = said.trim().replaceAll('_', '-');
  const seen = scriptLanguage(text.slice(0, SAMPLE));
  const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : '';
  if (!seen) return language || (wordLanguage(text.slice(0, SAMPLE)) ?? '');
  return writes(language, seen) ? language : seen;
}

/** The language that a document is marked with, as it stands there; empty where it is not. */
export function declaredLanguage(document: Document): string {
  return document.documentElement?.getAttribute('lang') ?? '';
}

/** Characters of the text that are looked at. */
const SAMPLE = 1_000;

/** The language that most of a text's letters show; undefined for scripts that many languages share. */
export function scriptLanguage(text: string): string | undefined {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return undefined;
  return SCRIPTS.find(([letter]) => (text.match(letter)?.length ?? 0) > letters * MOST)?.[1];
}

/** Languages that share a script with the one that stands for it. */
const SHARING: Record<string, RegExp> = {
  ar: /^(?:ar|fa|ur|ps|ckb|ug|sd)\b/u,
  ru: /^(?:ru|uk|bg|sr|mk|be|kk|ky|mn|tg|tt)\b/u,
  he: /^(?:he|iw|yi)\b/u,
  hi: /^(?:hi|mr|ne)\b/u,
  zh: /^(?:zh|yue|ja)\b/u,
};

function writes(language: string, seen: string): boolean {
  return (SHARING[seen] ?? new RegExp(`^${seen}\\b`, 'u')).test(language.toLowerCase());
}

const RTL_LETTER = pattern('g')`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`;
const RTL = /^(?:ar|fa|ur|ps|ckb|ug|sd|he|iw|yi|dv)\b/u;

/** The direction a text is written in. */
export function directionOf(document: Document, lang: string, text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER)?.length ?? 0;
  const rtl = sample.match(RTL_LETTER)?.length ?? 0;
  if (letters > 0) return rtl * 2 > letters ? 'rtl' : 'ltr';
  return document.documentElement?.getAttribute('dir') === 'rtl' || RTL.test(lang) ? 'rtl' : 'ltr';
}
