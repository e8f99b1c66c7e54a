import type { Forest } from './score.ts';

/**
 * A forest as it stands in the source: texts, so that it stays small and a change of it shows as one. Each text is a row of
 * small numbers, one character each.
 */
export interface PackedForest {
  /** How many signals it was taught with. */
  signals: number;
  bias: number;
  depth: number;
  /** Log-odds that one step of a leaf stands for. */
  step: number;
  /** All questions, each once, by signal and cut: the signal's index, as what it is more than that before ... */
  questions: string;
  /** ... and the cut in ten thousandths, of one signal's further questions as what it is more than that before. */
  cuts: readonly number[];
  /** The questions of each tree, ascending: their places among all, each as what it is more than that before in its tree. */
  asks: string;
  /** The leaves in steps: 0, -1, 1, -2, 2 and so on. */
  leaves: string;
}

/** Makes a packed forest ready for use. */
export function unpack({ bias, depth, step, ...packed }: PackedForest): Forest {
  const [questions, asked, leaves] = [packed.questions, packed.asks, packed.leaves].map(numbersOf) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  let signal = 0;
  let cut = 0;
  const signals = questions.map((more) => (signal += more));
  const cuts = packed.cuts.map((more, at) => (cut = (questions[at] === 0 ? cut : 0) + more) / CUTS_PER_ONE);
  const forest: Forest = {
    bias,
    depth,
    asks: new Uint8Array(asked.length),
    cuts: new Float32Array(asked.length),
    leaves: new Float32Array(leaves.length),
  };
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at] as number;
    forest.leaves[at] = (leaf % 2 === 1 ? -(leaf + 1) / 2 : leaf / 2) * step;
  }
  let question = 0;
  for (let at = 0; at < asked.length; at++) {
    question = (at % depth === 0 ? 0 : question) + (asked[at] as number);
    forest.asks[at] = signals[question] as number;
    forest.cuts[at] = cuts[question] as number;
  }
  return forest;
}

/** What a cut is counted in. */
export const CUTS_PER_ONE = 10_000;

/** Characters for numbers: those that need no escape in a text, from the first on, few of them making most. */
export const CHARACTERS = { first: 40, backslash: 92, last: 126, next: 161 } as const;

function numbersOf(text: string): Uint16Array {
  const { first, backslash, last, next } = CHARACTERS;
  const numbers = new Uint16Array(text.length);
  // A loop over codes: a script's first call has no faster way, and there are thousands.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    numbers[at] = code - first - Number(code > backslash) - (code > last ? next - last - 1 : 0);
  }
  return numbers;
}
