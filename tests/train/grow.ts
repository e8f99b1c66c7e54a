import { mulberry } from '../../src/build/mulberry.ts';
import type { Forest } from '../../src/trees/score.ts';

/** Rows to learn from: signals in bins, one column each, with a label (0 or 1) and a weight a row. */
export interface Lessons {
  /** For each signal the values between its bins, ascending; none where it is always the same. */
  edges: number[][];
  /** For each signal the bin of each row. */
  bins: Uint8Array[];
  labels: Uint8Array;
  weights: Float64Array;
}

/** Rows as they are measured, one after the other. */
export interface RawRows {
  width: number;
  values: Float32Array;
}

export interface Growth {
  trees: number;
  depth: number;
  /** How much of each tree's answer is taken, 0 to 1. */
  rate: number;
  /** Draws answers with little weight behind them towards 0. */
  caution: number;
  /** Share of the rows that each tree is shown. */
  share: number;
  /** Share of the signals that each tree may ask of. */
  signalShare: number;
  seed: number;
}

/** Values of a signal that a question may tell apart. */
const BINS = 48;

/** Teaches a forest: gradient boosting of the logistic loss, second-order (Chen and Guestrin 2016), oblivious trees. */
export function grow(
  lessons: Lessons,
  { trees, depth, rate, caution, share, signalShare, seed }: Growth,
): Forest {
  const { edges, bins, labels, weights } = lessons;
  const rows = labels.length;
  const random = mulberry(seed);
  const bias = logOdds(labels, weights);
  const sums = new Float64Array(rows).fill(bias);
  const asks = new Uint8Array(trees * depth);
  const cuts = new Float32Array(trees * depth);
  const leaves = new Float32Array(trees << depth);
  const slope = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const pattern = new Uint8Array(rows);
  const usable = edges.map((_, index) => index).filter((index) => (edges[index] as number[]).length > 0);
  for (let tree = 0; tree < trees; tree++) {
    const shown: number[] = [];
    for (let row = 0; row < rows; row++) {
      const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
      const weight = weights[row] as number;
      slope[row] = weight * (chance - (labels[row] as number));
      curve[row] = weight * Math.max(chance * (1 - chance), 1e-6);
      if (random() < share) shown.push(row);
    }
    const sample = Int32Array.from(shown);
    const asked = usable.filter(() => random() < signalShare);
    pattern.fill(0);
    for (let level = 0; level < depth; level++) {
      const best = bestQuestion({
        bins,
        edges,
        asked,
        sample,
        slope,
        curve,
        pattern,
        patterns: 1 << level,
        caution,
      });
      asks[tree * depth + level] = best.signal;
      cuts[tree * depth + level] = (edges[best.signal] as number[])[best.bin] as number;
      const column = bins[best.signal] as Uint8Array;
      for (let row = 0; row < rows; row++)
        if ((column[row] as number) > best.bin) pattern[row] = (pattern[row] as number) | (1 << level);
    }
    const down = new Float64Array(1 << depth);
    const bend = new Float64Array(1 << depth);
    for (const row of sample) {
      const leaf = pattern[row] as number;
      down[leaf] = (down[leaf] as number) + (slope[row] as number);
      bend[leaf] = (bend[leaf] as number) + (curve[row] as number);
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++) {
      leaves[(tree << depth) + leaf] = (-rate * (down[leaf] as number)) / ((bend[leaf] as number) + caution);
    }
    for (let row = 0; row < rows; row++)
      sums[row] = (sums[row] as number) + (leaves[(tree << depth) + (pattern[row] as number)] as number);
  }
  return { bias, depth, asks, cuts, leaves };
}

interface Search {
  bins: Uint8Array[];
  edges: number[][];
  asked: number[];
  sample: Int32Array;
  slope: Float64Array;
  curve: Float64Array;
  pattern: Uint8Array;
  patterns: number;
  caution: number;
}

/** The question that, asked of all patterns at once, tells most rows apart. */
function bestQuestion({ bins, edges, asked, sample, slope, curve, pattern, patterns, caution }: Search): {
  signal: number;
  bin: number;
} {
  let best = { signal: asked[0] ?? 0, bin: 0, gain: -Infinity };
  const down = new Float64Array(patterns * BINS);
  const bend = new Float64Array(patterns * BINS);
  const at = new Int32Array(sample.length);
  for (let index = 0; index < sample.length; index++)
    at[index] = (pattern[sample[index] as number] as number) * BINS;
  for (const signal of asked) {
    down.fill(0);
    bend.fill(0);
    const column = bins[signal] as Uint8Array;
    for (let index = 0; index < sample.length; index++) {
      const row = sample[index] as number;
      const cell = (at[index] as number) + (column[row] as number);
      down[cell] = (down[cell] as number) + (slope[row] as number);
      bend[cell] = (bend[cell] as number) + (curve[row] as number);
    }
    const cutsHere = (edges[signal] as number[]).length;
    const gains = new Float64Array(cutsHere);
    for (let leaf = 0; leaf < patterns; leaf++) {
      let all = 0;
      let allBend = 0;
      for (let bin = 0; bin <= cutsHere; bin++) {
        all += down[leaf * BINS + bin] as number;
        allBend += bend[leaf * BINS + bin] as number;
      }
      const whole = (all * all) / (allBend + caution);
      let left = 0;
      let leftBend = 0;
      for (let bin = 0; bin < cutsHere; bin++) {
        left += down[leaf * BINS + bin] as number;
        leftBend += bend[leaf * BINS + bin] as number;
        const right = all - left;
        gains[bin] =
          (gains[bin] as number) +
          (left * left) / (leftBend + caution) +
          (right * right) / (allBend - leftBend + caution) -
          whole;
      }
    }
    for (let bin = 0; bin < cutsHere; bin++)
      if ((gains[bin] as number) > best.gain) best = { signal, bin, gain: gains[bin] as number };
  }
  return best;
}

/** Sorts rows into bins. */
export function binRows(some: RawRows[]): Pick<Lessons, 'edges' | 'bins'> {
  const width = some[0]?.width ?? 0;
  const count = some.reduce((sum, { values }) => sum + values.length / width, 0);
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  const column = new Float32Array(count);
  for (let signal = 0; signal < width; signal++) {
    let row = 0;
    for (const { values } of some)
      for (let at = signal; at < values.length; at += width) column[row++] = values[at] as number;
    const between = binEdges(column);
    edges.push(between);
    bins.push(binned(column, between));
  }
  return { edges, bins };
}

/** Cut values between bins of about equal size; none where a signal is always the same. */
function binEdges(column: Float32Array): number[] {
  const step = Math.max(1, Math.floor(column.length / 20_000));
  const sorted = column.filter((_, index) => index % step === 0).toSorted();
  const edges = new Set<number>();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS)
    for (let at = 0; at + 1 < distinct.length; at++)
      edges.add(middle(distinct[at] as number, distinct[at + 1] as number));
  else
    for (let bin = 1; bin < BINS; bin++) {
      const place = Math.floor((bin * sorted.length) / BINS);
      const [low, high] = [sorted[place - 1] as number, sorted[place] as number];
      if (low < high) edges.add(middle(low, high));
      else {
        const up = sorted.find((value) => value > high);
        if (up !== undefined) edges.add(middle(high, up));
      }
    }
  return [...edges].toSorted((a, b) => a - b).slice(0, BINS - 1);
}

function middle(low: number, high: number): number {
  return Math.round(((low + high) / 2) * 1e4) / 1e4;
}

function binned(column: Float32Array, edges: number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if (value > (edges[half] as number)) low = half + 1;
      else high = half;
    }
    return low;
  });
}

function logOdds(labels: Uint8Array, weights: Float64Array): number {
  let yes = 0;
  let all = 0;
  for (const [row, label] of labels.entries()) {
    all += weights[row] as number;
    if (label) yes += weights[row] as number;
  }
  return Math.log((yes + 1) / (all - yes + 1));
}
