import { classOf } from '../../dom/classOf.ts';
import { pattern } from '../../dom/pattern.ts';
import { fold } from '../../dom/text.ts';
import { isTimeLabel, parseTime, type TimeSaid } from '../../time/parseTime.ts';
import { dateOf } from '../../time/readTime.ts';
import type { Block } from '../../page/outline.ts';
import type { Part } from './partsOf.ts';

/** When a story was published, as the page says it and, where it can be known, as ISO 8601. */
export interface StoryTime {
  time?: string;
  published?: string;
  /** The piece that says it; none where only an attribute does. */
  part?: Part;
}

/** Longest piece that may hold a time, in characters. */
const MAX_TIME = 60;

/** An age or a day as it may stand alone in a `time` element, whatever the language: '2 giờ', 'πριν 3 ώρες', '11 มี.ค. 68'. */
const MARKED = pattern()`^(?:\p{L}{2,10}\s)?\d{1,3}\s?[\p{L}\p{M}]{1,12}\.?$|^\d{1,2}\s[\p{L}\p{M}.]{2,12}\s\d\d`;

/** What the element of a time of day is named by, and that of how long a film is. */
export const TIME_NAME = /(?:^|[^a-z])(?:(?:date)?time|date|hour)(?![a-z])|[a-z](?:Time|Date)(?![a-z])/u;
const LENGTH_NAME = /dur(?:$|[^a-z]|ation)|length|(?<![a-z])(?:video|vod|play|player)(?![a-z])/iu;

/** Words alone: few for an age, one for a day of the week. */
const WORDS = pattern()`^\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){1,3}$`;
const WEEKDAY = pattern()`^\p{L}[\p{L}\p{M}]{2,14}\.?$`;

const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/u;
const BARE = /^(\d{1,2})([:.])(\d\d)$/u;

/**
 * Finds the time among a card's pieces: one that a `time` element marks, else the first that reads like one; figures that
 * may be how long a film is only where none follows outside of the headline's line.
 */
export function findTime(
  parts: Part[],
  lang: string,
  now: Date,
  title: Block | null = null,
): StoryTime | undefined {
  let found: StoryTime | undefined;
  let isDoubtful = true;
  for (const part of parts) {
    const element = part.element.closest('time');
    const isKnown = !isDoubtful || (found && part.block === title);
    if (!element && (isKnown || part.text.length > MAX_TIME)) continue;
    if (!element && CLOCK.test(part.text) && LENGTH_NAME.test(namesOf(part.element))) continue;
    if (!element && TIME_NAME.test(classOf(part.element))) {
      const bare = readBare(part.text, lang, now) ?? readWeekday(part.text, lang, now);
      if (bare) {
        found = { ...bare, part };
        isDoubtful = false;
        continue;
      }
    }
    const parsed = readText(element, part.text, lang, now);
    const published = readAttribute(element, lang, now) ?? parsed?.published;
    // Words that no table knows are a time where the page marks them as one.
    const isMarked = element && (MARKED.test(part.text) || (published && isWorded(part.text)));
    const said = parsed?.time ?? (isMarked ? part.text : undefined);
    if (!said && !published) continue;
    const time: StoryTime = { part, ...(said && { time: said }), ...(published && { published }) };
    if (element) return time;
    isDoubtful = CLOCK.test(part.text);
    if (!found || !isDoubtful) found = time;
  }
  return found;
}

/** What an element and the one around it are named by. */
function namesOf(element: Element): string {
  const { parentElement } = element;
  return `${classOf(element)} ${parentElement ? classOf(parentElement) : ''}`;
}

/** A `time` element may hold its year and its day as pieces. */
function readText(element: Element | null, text: string, lang: string, now: Date): TimeSaid | null {
  const whole = element && element.childNodes.length > 1 ? fold(element.textContent) : '';
  const parsed = whole !== '' && whole.length <= MAX_TIME ? parseTime(whole, lang, now) : null;
  return (
    parsed ??
    (element && readBare(text, lang, now)) ??
    (text.length > MAX_TIME ? null : parseTime(text, lang, now)) ??
    (element && readWeekday(text, lang, now))
  );
}

/** 'Two hours ago', and no label. */
function isWorded(text: string): boolean {
  return WORDS.test(text) && !isTimeLabel(text);
}

/** A day of the week, which would be a word did the page not say what it is. */
function readWeekday(text: string, lang: string, now: Date): TimeSaid | null {
  const begin = `${text} 00:00`;
  const read = WEEKDAY.test(text) ? parseTime(begin, lang, now) : null;
  if (read?.time !== begin) return null;
  return { time: text, ...(read.published && { published: dateOf(new Date(read.published)) }) };
}

/** A time of day that would be a number, or how long a film is, did the page not say what it is: '9:42', '14.22'. */
function readBare(text: string, lang: string, now: Date): TimeSaid | null {
  const [, hour, sign, minute] = BARE.exec(text) ?? [];
  // '05.11' is a day.
  if (sign === '.' && Number(minute) <= 12) return null;
  const read = hour && parseTime(`${hour.padStart(2, '0')}:${minute}`, lang, now);
  return read ? { ...read, time: text } : null;
}

function readAttribute(element: Element | null, lang: string, now: Date): string | undefined {
  const value = element?.getAttribute('datetime') ?? element?.getAttribute('title');
  return value ? parseTime(value, lang, now)?.published : undefined;
}
