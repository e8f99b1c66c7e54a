import { splitSentences } from './splitSentences.ts';
import { pattern } from '../../dom/pattern.ts';

/**
 * The sentences of a text, line by line, as they are asked for. The browser's segmenter splits after every full stop
 * that a capital letter follows; what it splits at abbreviations, initials, ordinal numbers and quotes is joined again.
 */
export function* sentencesOf(text: string, lang: string): Generator<string> {
  const ordinals = ORDINALS.test(lang);
  for (const line of text.split('\n')) {
    if (!INNER_STOP.test(line)) {
      if (line.trim() !== '') yield line.trim();
      continue;
    }
    let sentence = '';
    for (const segment of splitSentences(line, lang)) {
      if (sentence !== '' && !goesOn(sentence.trimEnd(), segment, ordinals)) {
        yield sentence.trim();
        sentence = '';
      }
      sentence += segment;
    }
    if (sentence.trim() !== '') yield sentence.trim();
  }
}

/** A sign that may end a sentence, with more behind it: most teasers have none, and segmenting costs more than looking. */
const INNER_STOP = /[.!?…。！？؟।۔]["”’»“)\]」』]*\s*[^\s.!?…。！？"”’»“)\]」』]/u;

/** Languages that write a day of the month with a full stop: '25. August'. */
const ORDINALS = /^(?:de|da|n[bno]|fi|cs|sk|hu|pl|sl|hr|sr|bs|tr|et|lv|lb)\b/iu;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;

/** 'J. Smith', 'the U.S. Senate', 'z. B.' */
const INITIAL = pattern()`(?:^|[\s(.„“"«’'-])\p{L}\.$`;

/** Abbreviations that a capital letter follows, most of all those before names. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|gen|sen|reps?|gov|lt|col|sgt|rev|jr|nos?|vs|jan|feb|mar|apr|aug|sept?|oct|nov|dec|nr|bzw|ca|str|mio|mrd|mme|sra?|srta|art|núm|dott|sig|avv|dhr|ul|im|tys|mln|г|ул|им|руб|тыс|млн|млрд)\.$/iu;

const CLOSING_QUOTE = /["”’»«“」』]$/u;

/** What a sentence does not begin with. */
const GOING_ON = pattern()`^[\p{Ll},;:)\]”»」』、，–—-]`;
const HIRAGANA = pattern()`^\p{Script=Hiragana}`;

function goesOn(before: string, next: string, ordinals: boolean): boolean {
  if (GOING_ON.test(next)) return true;
  if (CLOSING_QUOTE.test(before) && HIRAGANA.test(next)) return true;
  return INITIAL.test(before) || ABBREVIATION.test(before) || (ordinals && ORDINAL.test(before));
}
