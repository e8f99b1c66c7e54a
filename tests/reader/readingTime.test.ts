import { expect, it } from 'vitest';
import { readingTime } from '../../src/reader/readingTime.ts';

it('reads slower where words are longer, and never in less than a minute', () => {
  const order = ['en', 'fr', 'de', 'ar'].map((lang) => readingTime(4_000, lang));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(readingTime(3, 'en')).toBe(1);
  expect(readingTime(1_000, 'ja-JP')).toBe(readingTime(1_000, 'ja'));
});
