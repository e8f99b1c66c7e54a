import { pattern, type Pattern } from '../dom/pattern.ts';
import { addEnglishForms, ENGLISH_DAYS, ENGLISH_MONTHS, ENGLISH_VAGUE, ENGLISH_WEEKDAYS } from './english.ts';
import { bareForm, type Forms, FormTable, hintOf } from './formTable.ts';

/** How a language speaks of time. All but a few words come from the browser's own tables. What is not asked for is not made. */
export interface Vocabulary {
  /** Matches a line in which one of the ages, days or vague forms may stand; they need not. */
  hint: RegExp;
  /** Ages such as '3 hours ago', by the milliseconds of their unit. The first group that took part is the number. */
  ages: () => Forms;
  /** 'today', 'yesterday', by the days since. */
  days: () => Forms;
  /** 'last week': a time, but none that can be counted. */
  vague: () => Forms;
  /** '6 hours', '2 days': ages without a word for 'ago'. */
  spans: () => Forms;
  calendar: () => Calendar;
}

/** How a language names days and months. */
export interface Calendar {
  /** By the day of the week, 0 for Sunday. */
  weekdays: Forms;
  /** Names of months and what they may be cut to, 1 to 12; 0 where two are cut to the same. */
  months: Map<string, number>;
  /** '24. November 2026' and 'November 24, 2026', with a group for each part. */
  dayMonth: Pattern;
  monthDay: Pattern;
  /** Whether the month comes first in '8/9'. */
  monthFirst: () => boolean;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 1000],
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
  ['year', 365 * DAY],
];

/** Ages that the browser's tables lack: before each the place of its unit in the list above, its number as '#'. */
const MORE_AGES: Record<string, string> = {
  pt: '1# min(?:utos?)? atrás|2# h(?:oras?)? atrás|3# dias? atrás',
  hi: '2# घंटा पहले',
  vi: '2# tiếng trước',
  ja: '5#[ヶカヵ]月前',
  zh: '2#个小时前|2#個小時前|1#分前|3#日前',
};

const NOW =
  "just now|moments? ago|(?:gerade )?eben|soeben|à l'instant|ahora mismo|agora mesmo|adesso|poco fa|az önce|только что|قبل قليل|הרגע|अभी|baru saja|vừa xong|たった今|방금(?: 전)?|刚刚|剛剛";

/** Further names of today and yesterday. */
const MORE_DAYS = ['dziś|きょう|idag', 'きのう|вчора|igår|χτες|امس'];

/** Regions whose words are others than those of the language in general. */
const OTHER_REGIONS: Record<string, string> = { zh: 'zh-TW', ar: 'ar-SY ar-MA ar-DZ' };

const known = new Map<string, Vocabulary>();

/** The vocabulary of a language, by its BCP 47 tag; that of English for a tag that is none. Made once. */
export function vocabularyOf(lang: string): Vocabulary {
  let vocabulary = known.get(lang);
  if (!vocabulary) known.set(lang, (vocabulary = make(localesOf(lang))));
  return vocabulary;
}

function localesOf(lang: string): [string, ...string[]] {
  try {
    const [locale = 'en'] = Intl.getCanonicalLocales(lang);
    return [locale, ...(OTHER_REGIONS[locale.slice(0, 2)]?.split(' ') ?? [])];
  } catch {
    return ['en'];
  }
}

function make(locales: [string, ...string[]]): Vocabulary {
  const [ages, days, vague] = [new FormTable(), new FormTable(), new FormTable()];
  if (isEnglish(locales)) addEnglish(ages, days, vague);
  else for (const locale of locales) addForms(locale, ages, days, vague);
  for (const form of MORE_AGES[locales[0].slice(0, 2)]?.split('|') ?? [])
    ages.addSource(UNITS[Number(form[0])]?.[1] ?? 0, form.slice(1));
  ages.addSource(1, NOW);
  for (const [day, words] of MORE_DAYS.entries()) days.addSource(day, words);
  return {
    hint: hintOf([ages, days, vague]),
    ages: once(() => ages.compile()),
    days: once(() => days.compile()),
    vague: once(() => vague.compile()),
    spans: once(() => spansOf(locales)),
    calendar: once(() => calendarOf(locales)),
  };
}

function isEnglish([locale]: [string, ...string[]]): boolean {
  return /^en\b/u.test(locale);
}

function addEnglish(ages: FormTable, days: FormTable, vague: FormTable): void {
  addEnglishForms(ages, UNITS, ' ago');
  for (const [day, form] of ENGLISH_DAYS.entries()) days.add(day, form);
  for (const form of ENGLISH_VAGUE) vague.add(0, form);
}

function addForms(locale: string, ages: FormTable, days: FormTable, vague: FormTable): void {
  for (const style of STYLES) {
    const age = new Intl.RelativeTimeFormat(locale, { style });
    for (const [unit, size] of UNITS) ages.addCounted(size, (count) => age.format(-count, unit));
  }
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const day of [0, 1, 2]) days.add(day, word.format(-day, 'day'));
  for (const unit of ['week', 'month', 'year'] as const) vague.add(0, word.format(-1, unit));
}

const STYLES = ['long', 'short', 'narrow'] as const;

/** Hours, days and weeks: minutes are as often how long a film is. */
function spansOf(locales: [string, ...string[]]): Forms {
  const spans = new FormTable();
  const units = UNITS.slice(2, 5);
  if (isEnglish(locales)) addEnglishForms(spans, units, '');
  else
    for (const locale of locales)
      for (const [unit, size] of units)
        for (const unitDisplay of ['long', 'short'] as const) {
          const span = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
          spans.addCounted(size, (count) => span.format(count));
        }
  return spans.compile();
}

function once<Made>(making: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= making());
}

function calendarOf(locales: [string, ...string[]]): Calendar {
  const weekdays = new FormTable();
  const months = new Map<string, number>();
  if (isEnglish(locales)) addEnglishNames(months, weekdays);
  else
    for (const locale of locales)
      for (const style of ['long', 'short'] as const) addNames(locale, style, months, weekdays);
  return {
    weekdays: weekdays.compile(),
    months,
    ...dateForms(months),
    monthFirst: once(() => isMonthFirst(locales[0])),
  };
}

function addEnglishNames(months: Map<string, number>, weekdays: FormTable): void {
  for (const [index, name] of ENGLISH_MONTHS.entries()) addMonth(months, name, index + 1);
  for (const [day, name] of ENGLISH_WEEKDAYS.entries())
    for (const form of [name, name.slice(0, 3)]) weekdays.add(day, form);
}

/** The first days of the months of 2026 fall on every day of the week. Making a format costs much more than using it. */
function addNames(
  locale: string,
  style: 'long' | 'short',
  months: Map<string, number>,
  weekdays: FormTable,
): void {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: style,
    month: style,
    day: 'numeric',
    calendar: 'gregory',
  });
  for (let month = 1; month <= 12; month++) {
    const date = new Date(2026, month - 1, 1);
    for (const { type, value } of format.formatToParts(date)) {
      if (type === 'weekday') weekdays.add(date.getDay(), value);
      if (type === 'month' && !/\d/u.test(bareForm(value))) addMonth(months, bareForm(value), month);
    }
  }
}

function addMonth(months: Map<string, number>, name: string, month: number): void {
  months.set(name, month);
  // 'jui' is both of two months.
  for (const cut of [name.slice(0, 3), name.slice(0, 4)])
    months.set(cut, (months.get(cut) ?? month) === month ? month : 0);
}

function dateForms(months: Map<string, number>): Pick<Calendar, 'dayMonth' | 'monthDay'> {
  const names = [...months.keys()].filter((name) => months.get(name)).toSorted((a, b) => b.length - a.length);
  const month = `(${names.join('|') || '(?!)'})`;
  const ordinal = '(?:st|nd|rd|th|er|\\.º|[.ºª°])?';
  const year = "(?:[\\s,./-]*(?:de |del )?'?((?:19|20)\\d\\d)(?!\\d))?";
  return {
    dayMonth: pattern()`(?<!\d)(\d{1,2})${ordinal}[\s.-]*(?:de |d'|of |ב)?${month}(?![\p{L}\p{M}])\.?${year}`,
    monthDay: pattern()`(?<!\p{L})${month}\.?\s?(\d{1,2})${ordinal}(?![\d:]|\s?[ap]m)${year}`,
  };
}

function isMonthFirst(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', calendar: 'gregory' });
  return format.formatToParts().find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}
