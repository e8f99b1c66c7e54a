import type { PackedForest } from '../trees/forest.ts';
export const TEXT_FOREST: PackedForest = { signals: [], bias: 0, depth: 1, step: 0, cuts: [], asks: '', leaves: '' };
