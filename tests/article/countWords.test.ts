import { expect, it } from 'vitest';
import { countWords } from '../../src/article/countWords.ts';

it.each([
  ['The ferry is back.', 4],
  ["Don't ask – it’s late", 4],
  ['41 metres, 2.5 knots', 5],
  ['항구가 다시 열렸다', 8],
  ['港が再開', 4],
  ['Lede는 빠르다', 5],
  ['عاد القارب', 2],
  ['…', 0],
  ['', 0],
])('%s: %d', (text, words) => expect(countWords(text)).toBe(words));

it('judges a book by its beginning', () => {
  expect(countWords('The ferry is back. '.repeat(100_000)) / 400_000).toBeCloseTo(1, 3);
});
