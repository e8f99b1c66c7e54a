import { expect, it } from 'vitest';
import { samePage } from '../../src/reader/samePage.ts';

it.each([
  ['https://a.example/x', 'https://a.example/x#part', true],
  ['https://a.example/x#/news/1', 'https://a.example/x#/news/2', false],
  ['https://a.example/x?a=1', 'https://a.example/x?a=2', false],
])('%s and %s: %s', (one, other, same) => {
  expect(samePage(one, other)).toBe(same);
});
