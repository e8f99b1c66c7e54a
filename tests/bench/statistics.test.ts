import { expect, it } from 'vitest';
import { exponent, median, percentile } from '../score/statistics.ts';

const grown = (time: (size: number) => number): { size: number; time: number }[] =>
  [1_000, 5_000, 20_000, 200_000].map((size) => ({ size, time: time(size) }));

it('tells a time that grows as the size from one that grows as its square', () => {
  expect(exponent(grown((size) => size / 7))).toBeCloseTo(1);
  expect(exponent(grown((size) => (size * size) / 900))).toBeCloseTo(2);
  expect(exponent(grown(() => 12))).toBeCloseTo(0);
  expect(exponent(grown((size) => size * Math.log(size)))).toBeGreaterThan(1.05);
  expect(exponent([{ size: 10, time: 1 }])).toBeNaN();
});

it('finds the middle and the end of what was measured', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 3, 4])).toBe(2.5);
  expect(median([])).toBe(0);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, at) => at + 1),
      0.95,
    ),
  ).toBe(96);
  expect(percentile([], 0.95)).toBe(0);
});
