import { isStop, type Work } from '../dom/slices.ts';
import { type PackedForest, unpack } from './forest.ts';
import type { Rows } from './rows.ts';
import { type Forest, score } from './score.ts';

/** Scores rows with a forest. It is unpacked at the first row: a script that is injected again, into a page already read, needs none. */
export function scorer(packed: PackedForest): (rows: Rows) => Work<Float32Array> {
  let forest: Forest | undefined;
  return function* scoreRows({ values, width, at }) {
    forest ??= unpack(packed);
    const scores = new Float32Array(at / width);
    for (let row = 0; row < scores.length; row++) {
      if (isStop(row)) yield;
      scores[row] = score(forest, values, row * width);
    }
    return scores;
  };
}
