import { expect, it } from 'vitest';
import { CARD_FOREST } from '../../src/related/cardForest.ts';
import { CARD_SIGNALS } from '../../src/related/cardSignals.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS } from '../../src/stories/textSignals.ts';
import { unpack } from '../../src/trees/forest.ts';
import { packForest } from '../train/packForest.ts';

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
  const leaves = Float32Array.from({ length: 255 }, (_, at) => at - 127);
  const forest = {
    bias: -1.5,
    depth: 1,
    asks: Uint8Array.of(3, 254, 0),
    cuts: Float32Array.of(-0.105, 1_250.25, 0.0002),
    leaves,
  };
  const packed = packForest(255, forest);
  expect(unpack(packed)).toEqual(forest);
  // One character a leaf, none of which a text has to escape.
  expect(packed.leaves).toMatch(/^[^\p{C}\p{Z}'\\]{255}$/u);
});
