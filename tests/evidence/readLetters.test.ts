import { expect, it } from 'vitest';
import { readLetters } from '../../src/evidence/readLetters.ts';

it('counts what a line is made of', () => {
  expect(readLetters('On 24 May, Ada Ölund spoke; they left.')).toEqual({
    chars: 38,
    commas: 2,
    stops: 1,
    digits: 2,
    capitals: 4,
    words: 8,
    cjk: false,
  });
});

it.each([
  ['Москва', 1],
  ['Łódź', 1],
  ['Αθήνα', 1],
  ['élan', 0],
])('knows the capitals of %s', (text, capitals) => {
  expect(readLetters(text).capitals).toBe(capitals);
});

it.each([
  ['今日、市役所で会議が開かれた。', true],
  ['오늘 시청에서 회의가 열렸다.', true],
  ['The word 会議 means meeting.', false],
])('tells the script of %s', (text, cjk) => {
  expect(readLetters(text).cjk).toBe(cjk);
});

it('looks at the beginning of a long line only, and never divides by nothing', () => {
  expect(readLetters('a'.repeat(5_000)).chars).toBe(400);
  expect(readLetters('')).toMatchObject({ chars: 1, words: 1 });
});
