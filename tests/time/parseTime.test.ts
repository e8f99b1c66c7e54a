import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeLabel, parseTime } from '../../src/time/parseTime.ts';
import { LINES } from './lines.ts';

process.env['TZ'] = 'UTC';

const NOW = new Date('2026-11-24T12:30:40Z');

for (const [lang, lines] of Object.entries(LINES)) {
  describe(lang, () => {
    test.each(lines)('%s', (line, published, time = line) => {
      expect(parseTime(line, lang, NOW)).toEqual(published ? { time, published } : { time });
    });
  });
}

test.each('en de fr es pt it nl pl tr ru ar he hi id vi ja ko zh'.split(' '))(
  '%s has ages and dates in its table',
  (lang) => {
    const lines = LINES[lang] ?? [];
    expect(lines.some(([, published = '']) => published.startsWith('2026-11-24'))).toBe(true);
    expect(lines.some(([line, published]) => published && /\d{4}/u.test(line))).toBe(true);
  },
);

describe('no time, or one in a sentence', () => {
  test.each([
    ['en', ''],
    ['en', '5 people'],
    ['en', '12 comments'],
    ['en', '3:45'],
    ['en', '00:03:45'],
    ['en', '1 min read'],
    ['en', '20.00'],
    ['en', '$20.00'],
    ['en', '+13.1%'],
    ['en', '1 / 5'],
    ['en', '6-8'],
    ['en', 'May'],
    ['en', 'Reuters'],
    ['en', 'March 2026 deals to look for'],
    ['en', 'What happened 5 years ago today'],
    ['en', 'March 5, the day that everything changed'],
    ['en', 'Photos of the day - October 3, 2016'],
    ['en', 'The man who was here yesterday'],
    ['de', 'Digitales Leben'],
    ['de', 'Star-Wars-Tag am 4. Mai'],
    ['it', 'due ore fa'],
    ['ja', '数時間前'],
    ['zh', '半小时前'],
    ['zh', '9月9日，开学已满一周'],
    ['nb', '400 m'],
  ])('%s: %s', (lang, line) => expect(parseTime(line, lang, NOW)).toBeNull());
});

describe('what a page does not say', () => {
  test('an English time on any page, and a time in its own letters', () => {
    expect(parseTime('3 hours ago', 'tr', NOW)?.published).toBe('2026-11-24T09:30:00Z');
    expect(parseTime('3시간 전', 'en', NOW)?.published).toBe('2026-11-24T09:30:00Z');
    expect(parseTime('вчера', '', NOW)?.published).toBe('2026-11-23');
    expect(parseTime('yesterday', 'not a tag', NOW)?.published).toBe('2026-11-23');
  });

  test('the order of day and month is that of the language, unless that lies ahead or there is no such month', () => {
    expect(parseTime('05/04/2026', 'en-US', NOW)?.published).toBe('2026-05-04');
    expect(parseTime('05/04/2026', 'en-GB', NOW)?.published).toBe('2026-04-05');
    expect(parseTime('24/11/2025', 'en-US', NOW)?.published).toBe('2025-11-24');
    expect(parseTime('12/02/2026', 'en-US', NOW)?.published).toBe('2026-02-12');
  });

  test.each([
    ['fa', '۱۴۰۴/۰۸/۱۲', '2025-11-03'],
    ['fa', '1405/01/01', '2026-03-21'],
    ['de', '2 Tage', '2026-11-22'],
    ['de', '2 Std.', '2026-11-24T10:30:00Z'],
    ['fr', '3 jours', '2026-11-21'],
    ['es', '6 horas', '2026-11-24T06:30:00Z'],
    ['ko', '11.20 18:42', '2026-11-20T18:42:00Z'],
    ['de', '20.11 18:42', '2026-11-20T18:42:00Z'],
    ['bn', '১১ মিনিট আগে', '2026-11-24T12:19:00Z'],
  ])('another calendar, a day beside a time of day, and other figures: %s %s', (lang, line, published) =>
    expect(parseTime(line, lang, NOW)).toEqual({ time: line, published }),
  );

  test.each(['1447/05/27', '1492-10-12', '1346-08-26'])('no day of another calendar: %s', (line) =>
    expect(parseTime(line, 'ar', NOW)).toBeNull(),
  );

  test('the minutes of an age that is said in two units', () => {
    const said = 'hace 1 hora 5 minutos';
    expect(parseTime(said, 'es', NOW)).toEqual({ time: said, published: '2026-11-24T11:25:00Z' });
    expect(parseTime('vor 2 Stunden und 30 Minuten', 'de', NOW)?.published).toBe('2026-11-24T10:00:00Z');
    expect(parseTime('hace 5 minutos 2 horas', 'es', NOW)).toBeNull();
  });

  test('the year is the last that fits', () => {
    expect(parseTime('Nov 23', 'en', NOW)?.published).toBe('2026-11-23');
    expect(parseTime('Dec 24', 'en', NOW)?.published).toBe('2025-12-24');
  });
});

test.each(['Updated', '입력', '기사입력', '发布时间', 'Publié le', 'Last updated:', ''])(
  '%s labels a time',
  (line) => expect(isTimeLabel(line)).toBe(true),
);

test.each(['Der Standard', 'Times', 'Alder Post', 'Ora', '통신사'])('%s labels none', (line) =>
  expect(isTimeLabel(line)).toBe(false),
);

test.each([
  ['Alle 5 Min.', 'de'],
  ['om 10 min', 'sv'],
  ['as 11-12', 'en'],
])('no time behind such a word but one of day: %s', (line, lang) =>
  expect(parseTime(line, lang, NOW)).toBeNull(),
);

test.each([
  ['ore 11:20', 'it'],
  ['a las 11:20', 'es'],
  ['kl. 11:20', 'nb'],
  ['godz. 11:20', 'pl'],
  ['в 11:20', 'ru'],
  ['saat 11:20', 'tr'],
  ['lúc 11:20', 'vi'],
  ['pukul 11:20', 'id'],
  ['الساعة 11:20', 'ar'],
])('a time of day behind its word: %s', (line, lang) =>
  expect(parseTime(line, lang, NOW)?.time).toBe('11:20'),
);

test('never throws, and says only what stands in the line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.nat(3000).map(String),
    fc.constantFrom(
      ' ',
      ':',
      '/',
      '.',
      ' ago',
      ' hours',
      '月',
      '日',
      'vor ',
      'am ',
      ' PM',
      'March ',
      'Z',
      '+09:00',
      'قبل ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom('en', 'de', 'ja', 'ar', 'x'),
      (pieces, lang) => {
        const line = pieces.join('');
        const said = parseTime(line, lang, NOW);
        if (!said) return;
        expect(
          line.replace(/[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '').replace(/\s+/gu, ' '),
        ).toContain(said.time);
        expect(said.time).toBe(said.time.trim());
        if (said.published) expect(said.published).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/u);
        expect(parseTime(said.time, lang, NOW)?.time).toBe(said.time);
      },
    ),
    { numRuns: 2000 },
  );
});
