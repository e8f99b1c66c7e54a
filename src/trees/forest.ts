import type { Forest } from './score.ts';

/** A forest as it stands in the source: texts, so that it stays small and a change of it shows as one. */
export interface PackedForest {
  /** How many signals it was taught with. */
  signals: number;
  bias: number;
  depth: number;
  /** Log-odds that one step of a leaf stands for. */
  step: number;
  /** Values that questions compare with; questions name them by their place here. */
  cuts: readonly number[];
  /** Base64: for each question, the signal's index and the cut's (one byte, then two). */
  asks: string;
  /** Base64: the leaves, one signed byte each, in steps. */
  leaves: string;
}

/** Makes a packed forest ready for use. */
export function unpack({ bias, depth, step, cuts, asks, leaves }: PackedForest): Forest {
  const questions = bytes(asks);
  const count = questions.length / 3;
  const forest: Forest = {
    bias,
    depth,
    asks: new Uint8Array(count),
    cuts: new Float32Array(count),
    leaves: Float32Array.from(new Int8Array(bytes(leaves).buffer), (leaf) => leaf * step),
  };
  for (let at = 0; at < count; at++) {
    forest.asks[at] = questions[at * 3] as number;
    forest.cuts[at] = cuts[
      ((questions[at * 3 + 1] as number) << 8) | (questions[at * 3 + 2] as number)
    ] as number;
  }
  return forest;
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
