import type { FormTable } from './formTable.ts';

/**
 * How English speaks of time, as the browser's own tables have it for all regions together. Every page is read in English
 * too, and the browser takes some 15 ms over the first table of ages that it is asked for in a process: a tenth of all.
 */
const AGES =
  'second seconds sec secs s|minute minutes min mins m|hour hours hr hrs h|day days d|week weeks wk wks w|month months mo mos mth mths|year years yr yrs y'
    .split('|')
    .map((unit) => unit.split(' '));

/** Adds the forms of 'an hour ago' by unit, from seconds to years, of which the first can go without a number. */
export function addEnglishAges(ages: FormTable, sizes: number[]): void {
  for (const [index, size] of sizes.entries())
    for (const [place, name] of (AGES[index] ?? []).entries())
      ages.add(size, `${place === 0 ? '%' : '#'} ${name} ago`);
}

export const ENGLISH_DAYS = ['today', 'yesterday', '2 days ago'];
export const ENGLISH_VAGUE = ['last week', 'last month', 'last year'];

export const ENGLISH_WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
