import { type PackedForest, unpack } from './forest.ts';
import type { Rows } from './rows.ts';
import { type Forest, score } from './score.ts';

/** Scores rows with a forest. It is unpacked at the first row: a script that is injected again, into a page already read, needs none. */
export function scorer(packed: PackedForest): (rows: Rows) => Float32Array {
  let forest: Forest | undefined;
  return ({ values, width, at }) => {
    forest ??= unpack(packed);
    const known = forest;
    return Float32Array.from({ length: at / width }, (_, row) => score(known, values, row * width));
  };
}
