import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyTitle, type TitleOptions } from '../../src/related/tidyTitle.ts';

const TITLE = 'Storm hits the coast of Norway';

test('signs that stand for letters stay', () => {
  for (const title of ['■■■■の真相', '※印の意味とは']) expect(tidyTitle(title, { lang: 'ja' })).toBe(title);
});

test('a counter may follow what somebody said', () => {
  expect(tidyTitle('Chain ends the trial after ‘too many bananas’341 comments', { lang: 'en' })).toBe(
    'Chain ends the trial after ‘too many bananas’',
  );
});

describe('what runs into a headline', () => {
  const cases: [text: string, known?: Omit<TitleOptions, 'lang'>][] = [
    [`  ${TITLE.replaceAll(' ', ' \n ')} `],
    [`${TITLE} ${TITLE}`],
    [`${TITLE} — ${TITLE}`],
    [`${TITLE}${TITLE}`],
    [`${TITLE}${TITLE}${TITLE}`],
    [`Storm hits the coast… ${TITLE}`],
    [`${TITLE} Storm hits the coast…`],
    [`☞ ${TITLE}`],
    [`• ${TITLE}`],
    [`Video${TITLE}`],
    [`Video | ${TITLE}`],
    [`Ad · ${TITLE}`],
    [`02:31 ${TITLE}`],
    [`02:31${TITLE}`],
    [`${TITLE}02:31`],
    [`${TITLE} (1:02:31)`],
    [`${TITLE} 12 comments`],
    [`${TITLE} (1.204 Kommentare)`],
    [`${TITLE}12コメント`],
    [`${TITLE} (opens in a new window)`],
    [`Read article: ${TITLE}`],
    [`Permalink to ${TITLE}`],
    [`${TITLE}.Read more: number 5 in most read`],
    [`« Previous ${TITLE}`],
    [`Next post: ${TITLE}`],
    [`Next » ${TITLE}`],
    [`${TITLE} - The Post`, { source: 'The Post' }],
    [`${TITLE} | The Post`, { source: 'The Post' }],
    [`${TITLE}The Post`, { source: 'The Post' }],
    [`The Post – ${TITLE}`, { source: 'The Post' }],
    [`Weather${TITLE}`, { section: 'Weather' }],
    [`Weather | ${TITLE}`, { section: 'Weather' }],
    [`${TITLE}3 hours ago`, { time: '3 hours ago' }],
    [`${TITLE} 3 hours ago`, { time: '3 hours ago' }],
    [`14:30 ${TITLE}`, { time: '14:30' }],
    [`${TITLE} - The Post · 3 hours ago`, { source: 'The Post', time: '3 hours ago' }],
    [`1. ${TITLE}`],
  ];
  test.each(cases)('%s', (text, known) => expect(tidyTitle(text, { lang: 'en', ...known })).toBe(TITLE));

  test.each([
    ['ja', '港が再び開いた港が再び開いた', '港が再び開いた'],
    ['ko', '항구가 다시 열렸다 항구가 다시 열렸다', '항구가 다시 열렸다'],
    ['en', '“Storm” hits the coast“Storm” hits the coast', '“Storm” hits the coast'],
    ['ar', 'العاصفة تضرب الساحل العاصفة تضرب الساحل', 'العاصفة تضرب الساحل'],
  ])('%s: %s', (lang, text, title) => expect(tidyTitle(text, { lang })).toBe(title));
});

describe('headlines that stay as they are', () => {
  const cases: [title: string, known?: Omit<TitleOptions, 'lang'>, lang?: string][] = [
    ['New York, New York'],
    ['Bora Bora'],
    ['Video captures the moment the storm hits'],
    ['Video: How the storm hit the coast'],
    ['WATCH: Storm hits the coast'],
    ['Live and let die'],
    ['4.0 quake rattles Oklahoma'],
    ['10:45 from Oslo is late again'],
    ['Photos of the day - October 3, 2016', { time: 'October 3, 2016' }],
    ['Photos of the day - October 3, 2016 (30 photos)'],
    ['The Long Read | Storm', { source: 'The Long Read' }],
    ['Reuters: a history', { source: 'Reuters' }],
    ['What Reuters wrote about Reuters', { source: 'Reuters' }],
    ['Norway opens its ports', { section: 'Norway' }],
    ['What we knew yesterday', { time: 'yesterday' }],
    ['1. FC Köln verliert', {}, 'de'],
    ['2. Mai: Was wird', {}, 'de'],
    ['14:05 Uhr: Der Sturm kommt', {}, 'de'],
    ['3시간 전', { time: '3시간 전' }, 'ko'],
    ['항구가 다시 열렸다 [종합]', {}, 'ko'],
    ['［速報］港が再び開いた', {}, 'ja'],
    ['Reuters', { source: 'Reuters' }],
    ['…', {}],
    ['', {}],
  ];
  test.each(cases)('%s', (title, known, lang = 'en') =>
    expect(tidyTitle(title, { lang, ...known })).toBe(title),
  );
});

test('never throws, never makes words up, and what is tidy stays', () => {
  const word = fc.constantFrom(
    'Storm',
    'hits',
    'The Post',
    '3 hours ago',
    ' - ',
    ' | ',
    '02:31',
    'Video',
    '港が',
    '12 comments',
    '“',
    '”',
    '(a',
    '\\d+[',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 }),
      fc.string(),
      (words, source) => {
        const text = words.join(' ');
        const title = tidyTitle(text, { lang: 'en', source, time: '3 hours ago', section: 'Video' });
        expect(text.replace(/[\u200B\u2060\uFEFF]/gu, '').replace(/\s+/gu, ' ')).toContain(title);
        expect(title).toBe(title.trim());
      },
    ),
    { numRuns: 1000 },
  );
});
