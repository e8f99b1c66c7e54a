import { pattern } from '../dom/pattern.ts';
import { type Clock, findClock } from './findClock.ts';
import { type Day, findDate } from './findDate.ts';
import type { Forms } from './formTable.ts';
import { type Calendar, DAY, HOUR, MINUTE, type Vocabulary } from './vocabulary.ts';

/** A time found in a line. */
export interface TimeFound {
  from: number;
  to: number;
  /** ISO 8601: an instant in UTC, or a day. Undefined for 'last week'. */
  published?: string;
  /** A sure one may stand beside a name; a weak one, such as '3d' or '11-12', only alone. */
  sure: boolean;
}

/** Finds a time in a line that `plainTime` has prepared, in one language. */
export function readTime(plain: string, words: Vocabulary, now: Date): TimeFound | null {
  // One simple expression instead of many for most of a page's lines.
  const isWorded = words.hint.test(plain);
  const age = isWorded ? readAge(plain, words.ages(), now) : null;
  if (age) return age;
  const named = isWorded ? findNamed(plain, words.days(), now) : null;
  if (!/\d/u.test(plain)) return named ?? (isWorded ? readVague(plain, words) : null);
  return (
    readDay(plain, words.calendar(), now, named) ??
    readAge(plain, SPANS, now, false) ??
    readAge(plain, words.spans(), now, false)
  );
}

/** Ages without a word for 'ago', which may be anything else as well: weak ones. */
const SPANS: Forms = [
  [MINUTE, pattern()`(?<!\d)(\d\d?) ?(?:m|mins?|мин|dk|phút)(?![\p{L}\d])\.?`],
  [HOUR, pattern()`(?<!\d)(\d\d?) ?(?:h|hrs?|hours?|std|sa|ч|giờ)(?![\p{L}\d])\.?`],
  [DAY, pattern()`(?<!\d)(\d\d?) ?(?:d|j|дн|ngày)(?![\p{L}\d])\.?`],
  [7 * DAY, pattern()`(?<!\d)(\d\d?) ?(?:w|wks?)(?![\p{L}\d])`],
];

/**
 * Ages count from now. Seconds, minutes and hours give an instant, days a day; what is counted in weeks or more is known
 * too roughly for either.
 */
function readAge(plain: string, ages: Forms, now: Date, sure = true): TimeFound | null {
  const found = first(ages, plain);
  if (!found) return null;
  const { from, to, value, count } = found;
  // '1 hr 4 mins ago'
  const head = plain.slice(0, from).trimEnd();
  const before = sure ? first(SPANS, head) : null;
  const larger = before?.to === head.length && before.value > value ? before : null;
  // 'hace 1 hora 5 minutos'
  const smaller = sure ? smallerBehind(ages, plain, found) : null;
  const place = { from: larger?.from ?? from, to: smaller?.to ?? to, sure: sure && value <= 2 * DAY };
  if (value > 2 * DAY) return place;
  const other = larger ?? smaller;
  const more = other ? Number(other.count) * other.value : 0;
  const then = now.getTime() - (Number(count) || 1) * value - more;
  return { ...place, published: value < DAY ? instantOf(then - (then % MINUTE)) : dateOf(new Date(then)) };
}

const MORE = pattern()`^,?\s(?:\p{L}{1,3}\s)?(?=\d)`;

/** What an age whose words for 'ago' come first goes on with. */
function smallerBehind(ages: Forms, plain: string, { from, to, value }: Found): Found | null {
  const joint = MORE.exec(plain.slice(to))?.[0];
  const words = /^\D+/u.exec(plain.slice(from, to))?.[0];
  if (!joint || !words) return null;
  const more = first(ages, words + plain.slice(to + joint.length));
  return more?.from === 0 && more.value < value
    ? { ...more, to: to + joint.length + more.to - words.length }
    : null;
}

function readVague(plain: string, { vague }: Vocabulary): TimeFound | null {
  const found = first(vague(), plain);
  return found && { from: found.from, to: found.to, sure: false };
}

interface Found {
  from: number;
  to: number;
  /** What the form stands for. */
  value: number;
  /** The number in it. */
  count?: string | undefined;
}

/** The first of some forms in a line; of two at one place the longer. */
function first(forms: Forms, plain: string): Found | null {
  let best: Found | null = null;
  for (const [value, form] of forms) {
    const match = form.exec(plain);
    if (!match || (best && match.index > best.from)) continue;
    const to = match.index + match[0].length;
    if (best && match.index === best.from && to <= best.to) continue;
    best = { from: match.index, to, value, count: match.slice(1).find((group) => group !== undefined) };
  }
  return best;
}

/** A date, 'yesterday' or a weekday, with its time of day if there is one; or a time of day alone. */
function readDay(plain: string, words: Calendar, now: Date, named: Named | null): TimeFound | null {
  const day = findDate(plain, words, now) ?? named;
  if (!day) return readClock(plain, words.weekdays, now);
  const clock = findClock(plain.slice(0, day.from) + '_'.repeat(day.to - day.from) + plain.slice(day.to));
  const { from, to } = withWeekday(plain, day, words.weekdays);
  const date = new Date(day.year, day.month - 1, day.day);
  if (!clock || !isNear(plain, clock, { from, to }))
    return { from, to, sure: day.sure, published: dateOf(date) };
  return {
    from: Math.min(from, clock.from),
    to: Math.max(to, clock.to),
    sure: true,
    published: at(date, clock),
  };
}

type Named = Day & { published: string };

function findNamed(plain: string, days: Forms, now: Date): Named | null {
  const found = first(days, plain);
  if (!found) return null;
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - found.value);
  const { from, to } = found;
  return {
    from,
    to,
    year: then.getFullYear(),
    month: then.getMonth() + 1,
    day: then.getDate(),
    sure: false,
    published: dateOf(then),
  };
}

/** A time of day is today's or, where that has yet to come, yesterday's; with a weekday it is the last such day's. */
function readClock(plain: string, weekdays: Forms, now: Date): TimeFound | null {
  const clock = findClock(plain);
  if (!clock) return null;
  const weekday = first(weekdays, plain);
  const named = weekday && weekday.to <= clock.from && isNear(plain, clock, weekday) ? weekday : undefined;
  // '3:45' and '00:03:45' are how long a video is, '3h' is an age, '20.00' a price.
  if (!named && !clock.half && !SURE_CLOCK.test(plain.slice(clock.from, clock.to))) return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (named) while (day.getDay() !== named.value) day.setDate(day.getDate() - 1);
  if (Date.parse(at(day, clock)) > now.getTime() + SLACK) day.setDate(day.getDate() - (named ? 7 : 1));
  return { from: named?.from ?? clock.from, to: clock.to, sure: false, published: at(day, clock) };
}

const SURE_CLOCK = pattern()`^\d{2}:\d{2}(?!:)|\p{L}.*\d|(?!h)\p{L}`;

/** Clocks of servers and readers differ. */
const SLACK = 10 * MINUTE;

/** What joins a date and its time of day is short and holds no figure: ', um ', ' à ', ' KL. '. */
function isNear(plain: string, clock: Clock, { from, to }: { from: number; to: number }): boolean {
  return /^\D{0,16}$/u.test(clock.from >= to ? plain.slice(to, clock.from) : plain.slice(clock.to, from));
}

const BRACKET = pattern()`^\s?\(\p{L}{1,4}\)`;
const JOINT = pattern()`^[.,،]?\s?(?:\p{L}{1,3}\s)?$`;
const LETTER_END = pattern()`\p{L}$`;

/** Takes in 'Monday, ' before a date and '(Mon)' after it. */
function withWeekday(plain: string, { from, to }: Day, weekdays: Forms): { from: number; to: number } {
  const bracket = BRACKET.exec(plain.slice(to));
  const end = to + (bracket?.[0].length ?? 0);
  const weekday = first(weekdays, plain.slice(0, from));
  if (
    !weekday ||
    !JOINT.test(plain.slice(weekday.to, from)) ||
    LETTER_END.test(plain.slice(0, weekday.from))
  ) {
    return { from, to: end };
  }
  return { from: weekday.from - (/\bon $/u.exec(plain.slice(0, weekday.from))?.[0].length ?? 0), to: end };
}

/** The instant of a day's time. In a zone that is not known only the day is. */
function at(day: Date, { hour, minute, second, offset }: Clock): string {
  const parts = [day.getFullYear(), day.getMonth(), day.getDate(), hour, minute, second] as const;
  if (offset === undefined) return instantOf(new Date(...parts).getTime());
  return Number.isNaN(offset) ? dateOf(day) : instantOf(Date.UTC(...parts) - offset * MINUTE);
}

function instantOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/u, '');
}

/** The day by the reader's calendar. */
export function dateOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
