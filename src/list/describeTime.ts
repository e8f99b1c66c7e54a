import { locale } from '../browser/text.ts';

/** When a story was published, as it is shown. */
export interface TimeShown {
  text: string;
  /** ISO 8601, for the `<time>` element. */
  iso?: string;
  /** The full date, where the text is shorter than that. */
  full?: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Older stories show their date; 'six days ago' is still easier than a date, 'forty days ago' is not. */
const RELATIVE_UP_TO = 7 * DAY;

/** A date without a time of day has no zone of its own and must not slip to the day before. */
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/u;

/** A story's time: as the page says it, else how long ago, else its date. Undefined where nothing is known. */
export function describeTime(
  { time, published }: { time?: string; published?: string },
  now = Date.now(),
): TimeShown | undefined {
  const date = published === undefined ? undefined : new Date(published);
  if (published === undefined || date === undefined || Number.isNaN(date.getTime())) {
    return time ? { text: time } : undefined;
  }
  const full = formatDate(published, 'full');
  return { text: time || ago(published, date, now) || formatDate(published, 'short'), iso: published, full };
}

/** An ISO 8601 date in the interface's language; with the time of day where it has one. */
export function formatDate(iso: string, length: 'short' | 'full'): string {
  const style: Intl.DateTimeFormatOptions = { dateStyle: length === 'full' ? 'long' : 'medium' };
  if (DATE_ONLY.test(iso)) style.timeZone = 'UTC';
  else if (length === 'full') style.timeStyle = 'short';
  return new Intl.DateTimeFormat(locale(), style).format(new Date(iso));
}

function ago(iso: string, date: Date, now: number): string | undefined {
  const past = now - date.getTime();
  if (past < 0 || past > RELATIVE_UP_TO || DATE_ONLY.test(iso)) return undefined;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (past < HOUR) return format.format(-Math.round(past / MINUTE), 'minute');
  if (past < DAY) return format.format(-Math.round(past / HOUR), 'hour');
  return format.format(-Math.round(past / DAY), 'day');
}
