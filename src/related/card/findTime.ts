import { pattern } from '../../dom/pattern.ts';
import { fold } from '../../dom/text.ts';
import { parseTime, type TimeSaid } from '../../time/parseTime.ts';
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

/** An age as it may stand alone in a `time` element: '2 giờ'. */
const MARKED = pattern()`^\d{1,3}\s?[\p{L}\p{M}]{1,12}\.?$`;

/** Finds the time among a card's pieces: one that a `time` element marks, else the first that reads like one. */
export function findTime(parts: Part[], lang: string, now: Date): StoryTime | undefined {
  let found: StoryTime | undefined;
  for (const part of parts) {
    const element = part.element.closest('time');
    if (!element && (found || part.text.length > MAX_TIME)) continue;
    const parsed = readText(element, part.text, lang, now);
    const published = readAttribute(element, lang, now) ?? parsed?.published;
    // Words that no table knows are a time where the page marks them as one.
    const said = parsed?.time ?? (element && MARKED.test(part.text) ? part.text : undefined);
    if (!said && !published) continue;
    const time: StoryTime = { part, ...(said && { time: said }), ...(published && { published }) };
    if (element) return time;
    found = time;
  }
  return found;
}

/** A `time` element may hold its year and its day as pieces. */
function readText(element: Element | null, text: string, lang: string, now: Date): TimeSaid | null {
  const whole = element && element.childElementCount > 1 ? fold(element.textContent) : '';
  const parsed = whole !== '' && whole.length <= MAX_TIME ? parseTime(whole, lang, now) : null;
  return parsed ?? (text.length > MAX_TIME ? null : parseTime(text, lang, now));
}

function readAttribute(element: Element | null, lang: string, now: Date): string | undefined {
  const value = element?.getAttribute('datetime') ?? element?.getAttribute('title');
  return value ? parseTime(value, lang, now)?.published : undefined;
}
