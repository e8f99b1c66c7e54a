/**
 * The language that a text's letters give away, for languages whose type differs: Chinese characters are drawn otherwise in
 * Japanese, and Korean lines break between words only. Undefined where the letters do not tell.
 */
export function scriptLanguage(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined;
}
