import type { Forest } from './score.ts';

/** A forest as it stands in the source: texts, so that it stays small and a change of it shows as one. */
export interface PackedForest {
  /** How many signals it was taught with. */
  signals: number;
  bias: number;
  depth: number;
  /** Log-odds that one step of a leaf stands for. */
  step: number;
  /** Values that questions compare with, ascending, each as what it is more than the one before, in ten thousandths; questions name them by their place here. */
  cuts: readonly number[];
  /** Base64: for each question, the signal's index and the cut's (one byte, then two). */
  asks: string;
  /** The leaves, one character each, in steps: 0, -1, 1, -2, 2 and so on; few characters make most, which compresses better than bytes. */
  leaves: string;
}

/** Makes a packed forest ready for use. */
export function unpack({ bias, depth, step, cuts, asks, leaves }: PackedForest): Forest {
  const questions = bytes(asks);
  const count = questions.length / 3;
  let sum = 0;
  const values = cuts.map((more) => (sum += more) / CUTS_PER_ONE);
  const forest: Forest = {
    bias,
    depth,
    asks: new Uint8Array(count),
    cuts: new Float32Array(count),
    leaves: new Float32Array(leaves.length),
  };
  // Loops over codes: a script's first call has no faster way, and there are thousands.
  for (let at = 0; at < leaves.length; at++) forest.leaves[at] = leafOf(leaves.charCodeAt(at)) * step;
  for (let at = 0; at < count; at++) {
    forest.asks[at] = questions[at * 3] as number;
    forest.cuts[at] = values[
      ((questions[at * 3 + 1] as number) << 8) | (questions[at * 3 + 2] as number)
    ] as number;
  }
  return forest;
}

/** What a cut is counted in. */
export const CUTS_PER_ONE = 10_000;

/** Characters for leaves: those of ASCII that need no escape in a text, from the first on. */
export const LEAVES = { first: 40, backslash: 92 } as const;

function leafOf(code: number): number {
  const place = code - LEAVES.first - Number(code > LEAVES.backslash);
  return place % 2 === 1 ? -(place + 1) / 2 : place / 2;
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
