import { type Calendar, DAY } from './vocabulary.ts';

/** A day of the calendar. */
export interface Day {
  from: number;
  to: number;
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** Set where it names its year. */
  sure: boolean;
}

/** Dates in figures alone; groups by name, since their order differs. */
const FIGURES = [
  // '2026-11-24', '2026. 11. 24.', '2026年11月24日', in the Persian calendar '1405/09/03'
  /(?<!\d)(?<y>(?:1[34]|19|20)\d\d)\s?[-./年년]\s?(?<m>\d{1,2})\s?[-./月월]\s?(?<d>\d{1,2})(?!\d)\s?[日일.]?/u,
  // '11月24日', '令和8年11月24日', '民國115年11月24日', '24 tháng 11, 2026'
  /(?:(?<era>令和|民[國国])\s?(?<y>\d{1,3})\s?年\s?)?(?<!\d)(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})(?!\d)\s?[日일]?/u,
  /(?<!\d)(?<d>\d{1,2})\s(?:tháng|thg)\s(?<m>\d{1,2})(?!\d)(?:,?\s(?:năm\s)?(?<y>\d{4}))?/u,
];

/** '24.11.2026', '24/11', '8/9': day or month first. */
const EITHER = /(?<![\d.,/:-])(\d{1,2})([/-]|\. ?)(\d{1,2})(?:\2((?:19|20)?\d\d)(?![\d:])|\.?)(?![\d/%-])/u;

/** The first date in a line that `plainTime` has prepared. One without a year is the last such day before now. */
export function findDate(plain: string, words: Calendar, now: Date): Day | null {
  for (const figures of FIGURES) {
    const match = figures.exec(plain);
    if (!match?.groups) continue;
    const { era, y, m, d } = match.groups;
    const year = era ? String(Number(y) + (era === '令和' ? 2018 : 1911)) : y;
    return dayOf(match, year, Number(m), Number(d), now);
  }
  const dayFirst = words.dayMonth.exec(plain);
  if (dayFirst)
    return dayOf(dayFirst, dayFirst[3], words.months.get(dayFirst[2] ?? ''), Number(dayFirst[1]), now);
  const monthFirst = words.monthDay.exec(plain);
  if (monthFirst)
    return dayOf(
      monthFirst,
      monthFirst[3],
      words.months.get(monthFirst[1] ?? ''),
      Number(monthFirst[2]),
      now,
    );
  return findEither(plain, words, now);
}

function findEither(plain: string, words: Calendar, now: Date): Day | null {
  const match = EITHER.exec(plain);
  if (!match) return null;
  const [whole, first, sign, second, year] = match;
  const behind = plain.slice(match.index + whole.length);
  // '11.24 18:42', beside a time of day, as in Korean.
  const isTimed = /^\d\d?\.\d\d$/u.test(whole) && /^\s\d\d?:\d\d/u.test(behind);
  const isMonthFirst = (isTimed || !sign?.startsWith('.')) && words.monthFirst();
  const [month, day] = isMonthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  // '3.5' is a number, '1/5' a place in a gallery, '1-10' a score.
  if (
    !year &&
    !isTimed &&
    (sign === '/'
      ? Math.max(month, day) <= 12 && !/^\s?(?:\(|\d)/u.test(behind)
      : !/^\d\d-\d\d|\.$/u.test(whole))
  )
    return null;
  const usual = dayOf(match, year, month, day, now);
  const other = dayOf(match, year, day, month, now);
  return usual &&
    (!other || new Date(usual.year, usual.month - 1, usual.day).getTime() <= now.getTime() + DAY)
    ? usual
    : other;
}

function dayOf(
  match: RegExpExecArray,
  written: string | undefined,
  month: number | undefined,
  day: number,
  now: Date,
): Day | null {
  if (!month || month > 12 || day < 1 || day > 31) return null;
  const from = match.index;
  const to = from + match[0].trimEnd().length;
  if (written && /^1[34]/u.test(written)) {
    const date = ofPersian(Number(written), month, day, now);
    return (
      date && {
        from,
        to,
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        sure: true,
      }
    );
  }
  if (written)
    return { from, to, year: Number(written) + (written.length < 3 ? 2000 : 0), month, day, sure: true };
  const year = now.getFullYear();
  // A day ahead is still possible: the reader may be west of the page.
  const ahead = new Date(year, month - 1, day).getTime() > now.getTime() + DAY;
  return { from, to, year: ahead ? year - 1 : year, month, day, sure: false };
}

/** Dates of news in it are of these years: others are of another calendar. */
const FIRST_PERSIAN = Date.UTC(1990);

let persian: Intl.DateTimeFormat | undefined;

/** The day of a date in the Persian calendar, which begins its years on the 20th to 22nd of March; null where it has no such day, or none of late. */
function ofPersian(year: number, month: number, day: number, now: Date): Date | null {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // Its first six months have 31 days, the others 30.
  const before = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (let first = 20; first <= 22; first++) {
    const date = new Date(Date.UTC(year + 621, 2, first + before));
    if (date.getTime() < FIRST_PERSIAN || date.getTime() > now.getTime() + DAY) continue;
    if (persian.format(date).startsWith(`${month}/${day}/${year}`)) return date;
  }
  return null;
}
