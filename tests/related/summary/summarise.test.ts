import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/related/summary/summarise.ts';

const options = {
  title: 'Harbour opens again after the long winter',
  lang: 'en',
  source: 'The Harbour Post',
};
const LONG = `${'The ferry that had been away for months came back on a grey morning '.repeat(6).trim()}.`;

describe('what is said of a story', () => {
  test.each([
    [
      'two sentences',
      'The ferry is back. It sails at nine. Nobody waits.',
      'The ferry is back. It sails at nine.',
    ],
    ['a teaser', 'The ferry is back after', 'The ferry is back after'],
    ['white space', '  The ferry\t is  back. ', 'The ferry is back.'],
    [
      'a teaser that is cut',
      'The ferry is back, and the people of…',
      'The ferry is back, and the people of…',
    ],
    [
      'dots in brackets',
      'The ferry is back, and the people of [...]',
      'The ferry is back, and the people of…',
    ],
    [
      'an invitation',
      'The ferry is back, and the people of … Read more »',
      'The ferry is back, and the people of…',
    ],
    [
      'what stands before',
      `${options.title}\nBy Jane Doe\nThe Harbour Post\n24 November 2026\nHARBOUR CITY — The ferry is back. It sails.`,
      'The ferry is back. It sails.',
    ],
    [
      'a paid line',
      'The ferry is back, and the people of…\nAd · One simple trick that melts all of the snow',
      'The ferry is back, and the people of…',
    ],
    [
      'headings between',
      'The ferry is back.\nWhat comes next\nIt sails at nine.',
      'The ferry is back. It sails at nine.',
    ],
    [
      'a second sentence that does not fit',
      `The ferry is back, and with it the mail, the milk and the Sunday papers. ${LONG}`,
      'The ferry is back, and with it the mail, the milk and the Sunday papers.',
    ],
  ])('%s', (_what, text, summary) => expect(summarise(text, options)).toBe(summary));

  test('a long sentence is cut at a word', () => {
    const summary = summarise(LONG, options) ?? '';
    expect(summary.length).toBeLessThanOrEqual(280);
    expect(summary.length).toBeGreaterThan(260);
    expect(summary).toMatch(/\p{L}…$/u);
    expect(LONG.startsWith(`${summary.slice(0, -1)} `)).toBe(true);
  });

  test.each([
    '',
    ' \n ',
    options.title,
    `${options.title}\n${options.title}`,
    options.source,
    '…',
    'Video',
    '3 hours ago',
    '42 points by mira 3 hours ago | hide | 17 comments',
    '142 points · submitted by mira_of_the_harbour · 3 hours ago · 217 comments',
  ])('nothing of %j', (text) => expect(summarise(text, options)).toBeUndefined());
});

describe('other languages', () => {
  test.each([
    [
      'ja',
      '【東京】港が再び開いた。フェリーは九時に出る。次の便は未定だ。',
      '【東京】港が再び開いた。フェリーは九時に出る。',
    ],
    [
      'ja',
      'NewsHarbour Shimbun 8/9(土) 10:32\n港が再び開いた。フェリーは九時に出る。',
      '港が再び開いた。フェリーは九時に出る。',
    ],
    ['zh', '港口重新开放。渡轮九点出发。下一班未定。', '港口重新开放。渡轮九点出发。'],
    [
      'ko',
      '(서울=연합뉴스) 홍길동 기자 = 항구가 다시 열렸다. 배는 9시에 떠난다. 다음은 없다.',
      '항구가 다시 열렸다. 배는 9시에 떠난다.',
    ],
    [
      'ar',
      'القاهرة - أعلنت السلطات فتح الميناء. تبحر العبارة غدا. ولا شيء بعدها.',
      'أعلنت السلطات فتح الميناء. تبحر العبارة غدا.',
    ],
    ['he', 'הנמל נפתח שוב. המעבורת יוצאת בתשע. אין עוד.', 'הנמל נפתח שוב. המעבורת יוצאת בתשע.'],
    ['hi', 'बंदरगाह फिर खुल गया। नाव नौ बजे जाएगी। और कुछ नहीं।', 'बंदरगाह फिर खुल गया। नाव नौ बजे जाएगी।'],
    [
      'de',
      'Berlin (dpa) - Am 3. Mai kommt die Fähre. Sie fährt um neun. Mehr nicht.',
      'Am 3. Mai kommt die Fähre. Sie fährt um neun.',
    ],
  ])('%s', (lang, text, summary) => expect(summarise(text, { title: 'X', lang })).toBe(summary));

  test('a long text without spaces is cut', () => {
    const summary = summarise('港口重新开放渡轮九点出发'.repeat(40), { title: 'X', lang: 'zh' }) ?? '';
    expect(summary.length).toBeLessThanOrEqual(280);
    expect(summary).toMatch(/…$/u);
  });
});

test('never throws, never exceeds the limit, invents nothing', () => {
  const word = fc.constantFrom(
    'The',
    'ferry',
    'is',
    'back.',
    'U.S.',
    '“No!”',
    '港口。',
    'J.',
    '—',
    '\n',
    '…',
    'أعلنت',
    '25.',
    'BERLIN',
    '(dpa)',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 80 }),
      fc.string(),
      (parts, title) => {
        const text = parts.join(' ');
        const summary = summarise(text, { title, lang: 'en' });
        if (summary === undefined) return;
        expect(summary.length).toBeLessThanOrEqual(280);
        expect(summary).toBe(summary.trim());
        const known = new Set(text);
        for (const letter of summary)
          expect(known.has(letter) || letter === '…' || letter === ' ').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
