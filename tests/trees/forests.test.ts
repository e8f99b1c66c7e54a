import { expect, it } from 'vitest';
import { CARD_FOREST } from '../../src/related/cardForest.ts';
import { CARD_SIGNALS } from '../../src/related/cardSignals.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS } from '../../src/stories/textSignals.ts';
import { unpack } from '../../src/trees/forest.ts';
import { score } from '../../src/trees/score.ts';
import { packForest, STEPS } from '../train/packForest.ts';

it.each([
  ['text', TEXT_FOREST, TEXT_SIGNALS],
  ['cards', CARD_FOREST, CARD_SIGNALS],
])('the forest for %s was taught with the signals that there are', (_, packed, signals) => {
  expect(packed.signals).toBe(signals.length);
  expect(new Set(signals).size).toBe(signals.length);
  const { asks } = unpack(packed);
  expect(asks.length).toBeGreaterThan(0);
  for (const signal of asks) expect(signal).toBeLessThan(signals.length);
});

it('comes out of its packed form as it went in', () => {
  const trees = STEPS + 1;
  const cuts = [-0.105, 1_250.25, 0.0002];
  const forest = {
    bias: -1.5,
    depth: 1,
    asks: Uint8Array.from({ length: trees }, (_, at) => at * 8),
    cuts: Float32Array.from({ length: trees }, (_, at) => cuts[at % 3] as number),
    leaves: Float32Array.from({ length: 2 * trees }, (_, at) => Math.min(at - STEPS, STEPS)),
  };
  const packed = packForest(255, forest);
  expect(unpack(packed)).toEqual(forest);
  // One character a leaf, none of which a text has to escape.
  expect(packed.leaves).toMatch(new RegExp(`^[!-~]{${2 * trees}}$`, 'u'));
  expect(packed.leaves).not.toMatch(/['\\]/u);
});

it('gives every row what it gave before its questions were put in order', () => {
  const depth = 3;
  const asks = Uint8Array.from({ length: 30 }, (_, at) => (at * 7) % 5);
  const cuts = Float32Array.from(asks, (signal, at) => (((at * 3) % 4) + signal) / 8);
  const leaves = Float32Array.from({ length: 80 }, (_, at) => ((at * 31) % 57) - 28);
  const forest = { bias: 0.25, depth, asks, cuts, leaves };
  const unpacked = unpack(packForest(5, forest));
  expect(unpacked.asks).not.toEqual(asks);
  for (let row = 0; row < 50; row++) {
    const values = Float32Array.from({ length: 5 }, (_, at) => Math.abs(Math.sin(row * 5 + at)));
    expect(score(unpacked, values, 0)).toBe(score(forest, values, 0));
  }
});

it('puts trees in the order of their questions', () => {
  const forest = {
    bias: 0,
    depth: 2,
    asks: Uint8Array.of(7, 9, 2, 5, 2, 3),
    cuts: new Float32Array(6).fill(0.5),
    leaves: Float32Array.from({ length: 12 }, (_, at) => 28 - at),
  };
  const { asks, leaves } = unpack(packForest(10, forest));
  expect([...asks]).toEqual([2, 3, 2, 5, 7, 9]);
  expect([...leaves].map(Math.round)).toEqual([20, 19, 18, 17, 24, 23, 22, 21, 28, 27, 26, 25]);
});

it('tells cuts to a thousandth, small ones finer', () => {
  const cuts = Float32Array.of(0.0012, 0.0123, 0.4567);
  const forest = {
    bias: 0,
    depth: 1,
    asks: Uint8Array.of(0, 1, 2),
    cuts,
    leaves: new Float32Array(6).fill(1),
  };
  expect([...unpack(packForest(3, forest)).cuts].map((cut) => cut.toFixed(4))).toEqual([
    '0.0012',
    '0.0120',
    '0.4570',
  ]);
});

it('rounds leaves by half a step at most', () => {
  const leaves = Float32Array.from({ length: 64 }, (_, at) => Math.sin(at));
  const forest = { bias: 0, depth: 6, asks: new Uint8Array(6), cuts: new Float32Array(6), leaves };
  const packed = packForest(1, forest);
  for (const [at, leaf] of unpack(packed).leaves.entries())
    expect(Math.abs(leaf - (leaves[at] as number))).toBeLessThanOrEqual(packed.step / 2 + 1e-6);
});
