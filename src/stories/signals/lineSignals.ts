import { PHRASE_KINDS, phrasesOf } from '../../evidence/phrases.ts';
import type { Block } from '../../page/outline.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';
import { readLetters } from '../../evidence/readLetters.ts';

/** What a line says by itself. */
export const LINE_SIGNALS = [
  'length',
  'linkShare',
  'sentenceEnd',
  'commas',
  'sentences',
  'digits',
  'capitals',
  'cjk',
  'colonEnd',
  'words',
  'wordLength',
  ...namesOf('phrase', PHRASE_KINDS),
  'emphasis',
  'nodes',
];

const SENTENCE_END = /[.!?…。！？؟।۔][)"”»’'」』\]]*$/u;

export function putLineSignals({ text, linkChars, nodes, box }: Block, rows: Rows): void {
  const { chars, commas, stops, digits, capitals, words, cjk } = readLetters(text);
  put(rows, Math.log1p(text.length) / 8);
  put(rows, linkChars / text.length);
  putIf(rows, SENTENCE_END.test(text.slice(-6)));
  put(rows, Math.log1p(commas) / 4);
  put(rows, Math.log1p(stops) / 4);
  put(rows, digits / chars);
  put(rows, capitals / chars);
  putIf(rows, cjk);
  putIf(rows, text.endsWith(':') || text.endsWith('：'));
  put(rows, Math.log1p(words) / 5);
  put(rows, Math.min(1, chars / words / 20));
  for (const found of phrasesOf(text)) putIf(rows, found);
  put(rows, emphasisOf(nodes, box.element, text.length));
  put(rows, Math.min(1, nodes.length / 10));
}

const EMPHASIS = new Set(['b', 'strong', 'i', 'em']);

/** Share of the text set in bold or italics: editorial notes, credits, sub-headlines. */
function emphasisOf(nodes: Text[], box: Element, length: number): number {
  let chars = 0;
  for (const node of nodes)
    for (let one = node.parentElement; one && one !== box; one = one.parentElement)
      if (EMPHASIS.has(one.localName)) {
        chars += node.data.length;
        break;
      }
  return Math.min(1, chars / length);
}
