import { expect, it } from 'vitest';
import type { Card } from '../../src/evidence/cards.ts';
import type { CardGroups } from '../../src/related/groupCards.ts';
import { raiseAlike } from '../../src/related/raiseAlike.ts';

const cards = (count: number): Card[] => Array.from({ length: count }, () => ({ own: false }) as Card);

function raise(weights: number[], shape: number[], look = shape): number[] {
  const none = new Int32Array(shape.length);
  const groups: CardGroups = {
    list: none,
    shape: Int32Array.from(shape),
    look: Int32Array.from(look),
    path: none,
    folder: none,
  };
  return [...raiseAlike(Float32Array.from(weights), cards(weights.length), groups)];
}

it('brings the unlikely ones of a list half the way to its mean, and none down', () => {
  expect(raise([1, 1, 1, 0], [7, 7, 7, 7])).toEqual([1, 1, 1, 0.375]);
});

it('leaves few alone, and those alike in one way only', () => {
  expect(raise([1, 1, 0], [7, 7, 7])).toEqual([1, 1, 0]);
  expect(raise([1, 1, 1, 0], [7, 7, 7, 7], [1, 1, 1, 2])).toEqual([1, 1, 1, 0]);
});
