import type { FormTable } from './formTable.ts';

/**
 * How English speaks of time, as the browser's own tables have it for all regions together. Every page is read in English
 * too, and the browser takes some 15 ms over the first table of ages that it is asked for in a process: a tenth of all.
 */
const AGES =
  'second seconds sec secs s|minute minutes min mins m|hour hours hr hrs h|day days d|week weeks wk wks w|month months mo mos mth mths|year years yr yrs y'
    .split('|')
    .map((unit) => unit.split(' '));

/** Adds the forms of some units by their sizes: 'an hour ago', of which each unit's first can go without a number, or 'an hour'. */
export function addEnglishForms(forms: FormTable, units: [string, number][], behind: '' | ' ago'): void {
  for (const [unit, size] of units)
    for (const name of AGES.find(([first]) => first === unit) ?? [])
      // Alone, 'h' may be anything.
      if (behind || name.length > 1) forms.add(size, `${name === unit ? '%' : '#'} ${name}${behind}`);
}

export const ENGLISH_DAYS = ['today', 'yesterday', '2 days ago'];
export const ENGLISH_VAGUE = ['last week', 'last month', 'last year'];

export const ENGLISH_WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
