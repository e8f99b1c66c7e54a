import { saysAnything } from '../../dom/says.ts';
import { CJK } from '../../dom/cjk.ts';
import { segmenterOf } from '../../dom/segmenterOf.ts';
import { fold, lettersOf, plainWords } from '../../dom/text.ts';
import { pattern } from '../../dom/pattern.ts';
import { READ_ON } from '../readOn.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import { saysTime } from '../../time/parseTime.ts';
import { dropLeadIn } from './dropLeadIn.ts';
import { sentencesOf } from './sentencesOf.ts';

export interface SummaryOptions {
  /** The story's headline, so that it is not said again. */
  title: string;
  /** BCP 47; may be empty. */
  lang: string;
  /** The outlet, so that a line with its name alone is not taken for text. */
  source?: string;
}

/** What fits three lines of the list. Characters, with the ellipsis. */
const MAX_LENGTH = 280;

/** Two lines of the list: a second sentence is said where both fit into them. Characters. */
const TWO_LINES = 160;

/** A first sentence shorter than this says too little alone. Characters. */
const SHORT_SENTENCE = 70;

/** Letters and digits; less than this says nothing. */
const MIN_LETTERS = 12;
const MIN_LETTERS_CJK = 6;

/** A story's whole text may be long; its beginning decides. Characters. */
const MAX_READ = 1_500;

/**
 * The first one or two sentences of a story's text or teaser, without dateline, byline and repeated headline.
 * Undefined where nothing is left: a summary is never made up.
 */
export function summarise(text: string, { title, lang, source = '' }: SummaryOptions): string | undefined {
  const lines = text
    .slice(0, MAX_READ)
    .split(/\n+/u)
    .map((line) =>
      fold(line)
        .replace(` (${source})`, '')
        .replace(/\s[—–-]+$/u, ''),
    );
  const known = plainWords(source);
  const body = lines
    .map((line, index) => (index < MAX_LEADING ? dropLeadIn(line, title) : line))
    .filter(
      (line) =>
        saysAnything(line) &&
        plainWords(line) !== known &&
        !saysSponsored(line) &&
        !isFacts(line) &&
        !(line.length < MAX_META && saysTime(line, lang)),
    );
  const prose = body.filter((line) => isProse(line));
  const summary = firstSentences(
    (prose.length > 0 ? prose : body.slice(0, 1)).join('\n').replace(CUT, '…'),
    lang,
  );
  const letters = lettersOf(summary).length;
  return letters < (CJK.test(summary) ? MIN_LETTERS_CJK : MIN_LETTERS) ? undefined : summary;
}

/** Lines that may stand before the text: headline, writer, place. */
const MAX_LEADING = 6;

/** A shorter line without a full stop is a heading, a name or a date. Characters. */
const MIN_LINE = 60;
const MIN_LINE_CJK = 25;
const SENTENCE_END = pattern()`\s.*[.!?…؟۔][^\p{L}\p{N}]*$|[。！？][^\p{L}\p{N}]*$`;

/** Longest line of outlet and time. Characters. */
const MAX_META = 80;

/** Facts divided by bars, as in '42 points by mira | 3 hours ago | 17 comments', are no text. */
function isFacts(line: string): boolean {
  return /[|·•∙]/u.test(line) && !SENTENCE_END.test(line);
}

function isProse(line: string): boolean {
  return line.length >= (CJK.test(line) ? MIN_LINE_CJK : MIN_LINE) || SENTENCE_END.test(line);
}

/** How teasers end that are cut already, with the invitation to read on. */
const CUT = pattern(
  'i',
)`\s*(?:\[(?:…|\.{3})\]|…|\.{3})?\s*(?:${READ_ON})\s*[^\p{L}\p{N}]*$|\s?\[(?:…|\.{3})\]$`;

/** Two sentences where they fit; of a first one that does not, its beginning. */
function firstSentences(text: string, lang: string): string {
  const [first = '', second] = sentencesOf(text, lang);
  if (first.length > MAX_LENGTH) return cut(first, lang);
  if (second === undefined) return first;
  const both = `${first}${/[。！？][」』”]?$/u.test(first) ? '' : ' '}${second}`;
  if (both.length > TWO_LINES && first.length >= SHORT_SENTENCE) return first;
  return both.length > MAX_LENGTH ? cut(both, lang) : both;
}

/** Cut after the last word that leaves room for the ellipsis. */
function cut(sentence: string, lang: string): string {
  let end = 0;
  for (const { index, segment, isWordLike } of segmenterOf(lang, 'word').segment(
    sentence.slice(0, MAX_LENGTH + 20),
  )) {
    if (index + segment.length >= MAX_LENGTH) break;
    if (isWordLike) end = index + segment.length;
  }
  return `${sentence.slice(0, end || MAX_LENGTH - 1)}…`;
}
