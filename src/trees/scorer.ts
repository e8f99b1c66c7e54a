import { type PackedForest, unpack } from './forest.ts';
import { type Forest, score } from './score.ts';

/** Scores rows with a forest. It is unpacked at the first row: a script that is injected again, into a page already read, needs none. */
export function scorer(packed: PackedForest): (row: Float32Array) => number {
  let forest: Forest | undefined;
  return (row) => {
    forest ??= unpack(packed);
    return score(forest, row);
  };
}
