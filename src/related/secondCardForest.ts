import type { PackedForest } from '../trees/forest.ts';

/** Taught by `npm run train`; see docs/decisions. Not written by hand. */
export const SECOND_CARD_FOREST: PackedForest = {
  signals: 0,
  bias: 0,
  depth: 4,
  step: 1,
  cuts: [],
  asks: '',
  leaves: '',
};
