import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { likesByLikes } from '../../src/build/likesByLikes.ts';
import { mulberry } from '../../src/build/mulberry.ts';

/** Texts of two families, in turn: of each, parts are alike. */
function families(): string[] {
  const random = mulberry(7);
  const letters = (length: number): string =>
    Array.from({ length }, () => String.fromCodePoint(33 + Math.floor(random() * 90))).join('');
  const [eels, smelt] = [letters(20_000), letters(20_000)];
  return Array.from({ length: 8 }, (_, at) => (at % 2 ? eels : smelt).slice(at * 500) + letters(100));
}

it('puts likes by likes, each text once', () => {
  const texts = families();
  const sorted = likesByLikes(texts);
  expect(sorted.toSorted()).toStrictEqual(texts.toSorted());
  expect(sorted.map((text) => texts.indexOf(text) % 2)).toStrictEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  const size = (some: string[]): number => gzipSync(some.join('')).length;
  expect(size(sorted)).toBeLessThan(size(texts) * 0.7);
});

it('begins with the given text', () => {
  const texts = families();
  expect(likesByLikes(texts, 3).map((text) => texts.indexOf(text) % 2)).toStrictEqual([
    1, 1, 1, 1, 0, 0, 0, 0,
  ]);
  expect(likesByLikes(texts, 3)[0]).toBe(texts[3]);
});

it('has an order for none, for one, and for those too short to be compared', () => {
  expect(likesByLikes([])).toStrictEqual([]);
  expect(likesByLikes(['a'])).toStrictEqual(['a']);
  expect(likesByLikes(['a', 'b', 'c']).toSorted()).toStrictEqual(['a', 'b', 'c']);
});
