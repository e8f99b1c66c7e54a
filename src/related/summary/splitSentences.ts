import { pattern } from '../../dom/pattern.ts';
import { segmenterOf } from '../../dom/segmenterOf.ts';

/** A text of these characters alone is split without the browser. */
const SIMPLE =
  /^[ -~\u00A1-\u00A9\u00AB\u00AC\u00AE-\u00B9\u00BB-\u017F\u2010-\u2023\u2025-\u2027\u2030-\u2037\u2039\u203A\u20AC]*$/u;

/** What may close a sentence behind its stop: quotes and brackets. */
const CLOSE = String.raw`["'()[\]{}«»‘-‟‹›]`;

/** Signs with which a sentence goes on behind a stop. */
const ON = String.raw`[,\-:;–—.!?]`;

/** Where sentences end by rules SB6 to SB11 of https://www.unicode.org/reports/tr29/#Sentence_Boundary_Rules. */
const END = pattern(
  'g',
)`(?:[!?]|(?<!\p{L})\.(?!\d)|\.(?![\d\p{Lu}]))${CLOSE}*(?!${CLOSE}) *(?! |${ON}|$)(?:(?<=[!?]${CLOSE}* *)|(?![^\p{L}.!?]*\p{Ll}))`;

/**
 * The pieces of a text, one a sentence, that the browser's segmenter would give. The first segmenter in a process costs
 * it some 12 ms, so that most texts in Latin letters are split without one.
 */
export function* splitSentences(text: string, lang: string): Generator<string> {
  if (!SIMPLE.test(text)) {
    for (const { segment } of segmenterOf(lang, 'sentence').segment(text)) yield segment;
    return;
  }
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END.for(text)))
    yield text.slice(from, (from = index + end.length));
  if (from < text.length) yield text.slice(from);
}
