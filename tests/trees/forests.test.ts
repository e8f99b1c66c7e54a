import { expect, it } from 'vitest';
import { CARD_FOREST } from '../../src/related/cardForest.ts';
import { CARD_SIGNALS } from '../../src/related/cardSignals.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS } from '../../src/stories/textSignals.ts';
import { unpack } from '../../src/trees/forest.ts';

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
