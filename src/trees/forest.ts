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
  /** ... and the cut in thousandths, of one signal's further questions as what it is more than that before. */
  cuts: readonly number[];
  /**
   * The questions of each tree, ascending, by their places among all. First the first one of every tree, as what it is more than that of
   * the tree before, then every second one, as what it is more than the first, and so on: alike numbers stand together.
   */
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
  const trees = asked.length / depth;
  const places = asked.slice();
  for (let at = 0; at < asked.length; at++) {
    const place = ((places[at] as number) += places[at - (at < trees ? 1 : trees)] ?? 0);
    const question = (at % trees) * depth + Math.floor(at / trees);
    forest.asks[question] = signals[place] as number;
    forest.cuts[question] = cuts[place] as number;
  }
  return forest;
}

/** What a cut is counted in. */
export const CUTS_PER_ONE = 1_000;

/**
 * Characters for numbers, from 0 on. Those that scripts have most stand for the most frequent ones, as they are packed together; none
 * needs an escape in a text. For larger numbers stand those from `NEXT` on.
 */
export const CHARACTERS =
  'etnriosa(),.=;lcdfhmupgbkvwxyz0123456789-:!&|?+*[]{}<>%/ABCDEFGHIJKLMNOPQRSTUVWXYZ^_~@#';
export const NEXT = 161;

function numbersOf(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    numbers[at] = code < NEXT ? CHARACTERS.indexOf(text[at] as string) : code - NEXT + CHARACTERS.length;
  }
  return numbers;
}
