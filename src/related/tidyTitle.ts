import { saysWord } from '../dom/says.ts';
import { fold } from '../dom/text.ts';
import { pattern } from '../dom/pattern.ts';
import { withoutPrompt } from './withoutPrompt.ts';

export interface TitleOptions {
  /** What the card names as its outlet, its time and its list; they are cut only where they run into the headline. */
  source?: string;
  time?: string;
  section?: string;
  /** BCP 47; may be empty. */
  lang: string;
}

/** Cuts may uncover others. */
const MAX_ROUNDS = 4;

/** A headline as a person would read it once. Never cuts what may be a word of it: rather a label too many than a word too few. */
export function tidyTitle(text: string, options: TitleOptions): string {
  const whole = fold(text.replace(/[\u200B\u2060\uFEFF]/gu, ''));
  let title = whole;
  for (let left = MAX_ROUNDS; left > 0; left--) {
    const before = title;
    title = cutRepeated(withoutPrompt(cutLabels(title, options)));
    if (title === before) break;
  }
  return saysWord(title) ? title : whole;
}

const LETTER = pattern('g')`[\p{L}\p{M}\p{N}]`;

const BAR = '[|·•∙⋅»›]';
const DASH = '[—–-]';

/** Labels and counters that never belong to a headline where they stand like this. */
const CUTS = [
  // 'Ad · ', 'Video | ', 'VideoStorm hits coast'; 'Video: ' is how many headlines begin.
  pattern('i')`^(?:ad|sponsored|anzeige|v[ií]d[eé]os?|photos?|podcast|audio|live) ?${BAR}\s*`,
  pattern()`^(?:V[ií]d[eé]os?|Photos|Gallery|Podcast|Audio|Exclusive|Breaking|Opinion|Analysis|Premium|Видео|Фото)(?=\p{Lu}\p{Ll})`,
  // What leads from one story to the next: '« Previous', 'Next post:'.
  /^(?:[«‹←]\s*)?(?:(?:previous|next)(?: (?:post|article|story))?\s*){1,2}[»›→:]\s*|^[«‹←]\s*prev(?:ious)?(?: (?:post|article|story))?\s+/iu,
  // From labels for screen readers.
  /^(?:(?:play video|article|read (?:article|story|more about))\s*[:–-]|perma(?:link|nent link) to:?)\s+|\s*\(?opens in (?:a )?new (?:window|tab)\)?\.?$|\.\s*read more:.*$/iu,
  // A player's button or a list's sign, and how long a video is.
  /^(?:[▶►]\uFE0F?\s*|[☞•◆※]\s)/u,
  pattern()`^(?:\d{1,2}:)?\d{1,2}:[0-5]\d\s*(?=[\p{Lu}"“„«‘「『])(?!Uhr)`,
  pattern()`(?:(?<=[\p{L}.!?”"’»」)])|\s*${BAR}\s*|\s+(?=\())\(?(?:\d{1,2}:)?\d{1,2}:[0-5]\d\)?$`,
  // Counters.
  pattern(
    'i',
  )`(?:\s*${BAR}\s*|\s+|(?<=[\p{L}!?”"’'»)]))\(?\d[\d.,]*[km]? ?(?:comment\p{L}*|kommentare?|coment[aá]rios?|commenti|reacties|komentarz[ey]?|yorum|коммент\p{L}*|コメント|댓글|评论|評論)\)?$`,
];

/** A place in a list of the most read, in languages that do not write '1. FC' or '2. Mai'. */
const PLACE = pattern()`^\d{1,2}[.)] (?=["“„«‘]?\p{Lu})`;
const PLACES_IN = /^(?:en|fr|es|pt|it|nl|ru|uk|id|vi|ar|he|hi)\b/iu;

function cutLabels(text: string, { source, time, section, lang }: TitleOptions): string {
  let title = text;
  for (const cut of CUTS) title = title.replace(cut, '');
  if (PLACES_IN.test(lang)) title = title.replace(PLACE, '');
  title = cutKnown(title, section, BAR);
  title = cutKnown(title, source, `${BAR}|\\s${DASH}\\s`);
  // 'Yesterday' or a date may end a headline, '3 hours ago' does not.
  return cutKnown(
    title,
    time,
    /\d/u.test(time ?? '') && !/\d{4}/u.test(time ?? '') ? `${BAR}|[,\\s—–-]` : BAR,
  );
}

/** Two words without a space between: 'PoliticsMinister resigns'. */
const GLUED = String.raw`(?<=[\p{Ll}\d.!?”"’»)])(?=[\p{Lu}\d])`;

/** Cuts a known text from both ends, where a separator or the missing space shows that it is no part of the headline. */
function cutKnown(title: string, known: string | undefined, separator: string): string {
  if (!known || known.length < 2 || !title.includes(known)) return title;
  const word = known.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const between = String.raw`(?:\s*(?:${separator})\s*|${GLUED})`;
  const cut = title.replace(pattern()`${between}${word}$|^${word}${between}`, '');
  // Rather the outlet's name twice than the headline's half: some begin with the name of their series.
  return cut.length < known.length ? title : cut;
}

/** Shortest beginning that comes again only where the headline is said twice. Letters and digits. */
const MIN_REPEATED = 16;
const MIN_REPEATED_CJK = 7;

/** Of a headline that is said twice, once perhaps cut short, the longer. */
function cutRepeated(title: string): string {
  const places: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of title.matchAll(LETTER.for(title))) {
    letters += letter.toLowerCase()[0] ?? '';
    places.push(index);
  }
  const least = /[\u3040-\u9FFF\uAC00-\uD7AF]/u.test(title) ? MIN_REPEATED_CJK : MIN_REPEATED;
  const half = letters.length / 2;
  const isDouble = half >= least * 0.6 && letters.slice(0, half) === letters.slice(half);
  const again = isDouble ? half : letters.indexOf(letters.slice(0, least), least);
  if (again <= 0) return title;
  const [first, second] = [letters.slice(0, again), letters.slice(again)];
  if (!first.startsWith(second) && !second.startsWith(first)) return title;
  // Signs that open the second saying belong to it.
  const start = openedAt(title, places[again] ?? 0);
  return second.length > first.length
    ? title.slice(start)
    : title.slice(0, start).replace(/[\s|·•∙⋅:,—–-]+$/u, '');
}

function openedAt(title: string, place: number): number {
  let start = place;
  while (start > 0 && /["“„«‘'「『([¿¡]/u.test(title[start - 1] ?? '')) start--;
  return start;
}
