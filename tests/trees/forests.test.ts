import { expect, it } from 'vitest';
import { CARD_FOREST } from '../../src/related/cardForest.ts';
import { CARD_SIGNALS } from '../../src/related/cardSignals.ts';
import { CARD_GROUPINGS } from '../../src/related/groupCards.ts';
import { SECOND_CARD_FOREST } from '../../src/related/secondCardForest.ts';
import { LINE_GROUPINGS } from '../../src/stories/groupLines.ts';
import { SECOND_FOREST } from '../../src/stories/secondForest.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import { TEXT_SIGNALS } from '../../src/stories/textSignals.ts';
import { echoNames } from '../../src/trees/echoes.ts';
import { unpack } from '../../src/trees/forest.ts';

it.each([
  ['text', TEXT_FOREST, TEXT_SIGNALS],
  ['text, second look', SECOND_FOREST, [...TEXT_SIGNALS, ...echoNames(LINE_GROUPINGS)]],
  ['cards', CARD_FOREST, CARD_SIGNALS],
  ['cards, second look', SECOND_CARD_FOREST, [...CARD_SIGNALS, ...echoNames(CARD_GROUPINGS)]],
])('the forest for %s was taught with the signals that there are', (_, packed, signals) => {
  expect(packed.signals).toBe(signals.length);
  expect(new Set(signals).size).toBe(signals.length);
  const { asks } = unpack(packed);
  expect(asks.length).toBeGreaterThan(0);
  for (const signal of asks) expect(signal).toBeLessThan(signals.length);
});
