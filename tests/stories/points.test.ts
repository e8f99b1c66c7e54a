import { expect, it } from 'vitest';
import { prose } from '../page/pageOf.ts';
import { choose } from './choose.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;

it('keeps the points in short that stand before its first sure line in one list', () => {
  const points = (first: number): number[] =>
    choose([
      ['<ul><li>Core profit falls by a tenth in the first quarter</li>', first],
      ['<li>Output is to be lower by a twentieth this year</li>', 0.4],
      ['<li>Shares rise as the payout beats what was expected</li></ul>', 0.55],
      [p('One'), 0.9],
      [p('Two'), 0.9],
    ]).indexes;
  expect(points(0.35)).toEqual([0, 1, 2, 3, 4]);
  expect(points(0.1)).toEqual([1, 2, 3, 4]);
});
