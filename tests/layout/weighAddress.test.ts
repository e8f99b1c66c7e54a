import { expect, it } from 'vitest';
import { weighAddress } from '../../src/layout/weighAddress.ts';

it('an address reads less like a story, from the best to the worst', () => {
  const scores = [
    'https://a.example/news/12345',
    'https://a.example/two-years-late',
    'https://a.example/ferry-back',
    'https://a.example/news',
  ].map((url) => weighAddress(new URL(url)));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

it.each([
  ['https://a.example/2026/11/24/x', 1],
  ['https://a.example/read?id=44712', 1],
  ['https://a.example/ar-AA1q7Zp', 1],
  ['https://a.example/the-ferry-is-back-again/', 1],
  ['https://a.example/the-ferry-is-back-again/index.html', 1],
  ['https://a.example/', 0],
])('%s: %d', (url, weight) => expect(weighAddress(new URL(url))).toBe(weight));
