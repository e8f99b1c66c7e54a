import type { PackedForest } from '../../src/trees/forest.ts';
import { type Forest, score } from '../../src/trees/score.ts';
import type { Taught } from './collect.ts';
import { foldOf } from './folds.ts';
import { binRows, grow, type Growth, type Lessons, type RawRows } from './grow.ts';
import { packForest } from './packForest.ts';

const GROWTH: Record<'text' | 'cards', Growth> = {
  text: { trees: 240, depth: 4, rate: 0.1, caution: 4, share: 0.7, signalShare: 0.3, seed: 2 },
  cards: { trees: 76, depth: 4, rate: 0.13, caution: 4, share: 0.7, signalShare: 0.3, seed: 1 },
};

/**
 * Learns to weigh lines or cards. Gives the forests that have not seen a fold, by fold, and behind them the one that
 * has seen all; prints how the former do on what they have not seen.
 */
export function crossLearn(subject: 'text' | 'cards', taught: Taught[], folds: number): PackedForest[] {
  const foldOfEach = taught.map(({ page }) => foldOf(page, folds));
  const forests = learnAll(taught, foldOfEach, [...Array(folds + 1).keys()], GROWTH[subject]);
  printUnseen(subject, taught, foldOfEach, forests);
  return forests.map((forest) => packForest(taught[0]?.width ?? 0, forest));
}

function learnAll(taught: Taught[], foldOfEach: number[], all: number[], growth: Growth): Forest[] {
  const { edges, bins } = binRows(taught);
  const starts: number[] = [];
  let count = 0;
  for (const { labels } of taught) {
    starts.push(count);
    count += labels.length;
  }
  const lessons = { edges, bins, ...joined(taught, count) };
  return all.map((fold) => {
    const places: number[] = [];
    for (const [index, { labels, weights }] of taught.entries()) {
      if (foldOfEach[index] === fold) continue;
      for (let row = 0; row < labels.length; row++)
        if (weights[row]) places.push((starts[index] as number) + row);
    }
    const forest = grow(pick(lessons, Uint32Array.from(places)), growth);
    process.stdout.write('.');
    return forest;
  });
}

function joined(taught: Taught[], count: number): Pick<Lessons, 'labels' | 'weights'> {
  const labels = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  for (const one of taught) {
    labels.set(one.labels, at);
    weights.set(one.weights, at);
    at += one.labels.length;
  }
  return { labels, weights };
}

/** The caution against thin leaves is meant for weights of 1 on average. */
function pick({ edges, bins, labels, weights }: Lessons, places: Uint32Array): Lessons {
  const some = Float64Array.from(places, (place) => weights[place] as number);
  const mean = some.reduce((sum, weight) => sum + weight, 0) / Math.max(1, some.length);
  return {
    edges,
    bins: bins.map((column) => Uint8Array.from(places, (place) => column[place] as number)),
    labels: Uint8Array.from(places, (place) => labels[place] as number),
    weights: some.map((weight) => weight / mean),
  };
}

function scoreRows(forest: Forest, { values, width }: RawRows): Float32Array {
  return Float32Array.from({ length: values.length / width }, (_, row) => score(forest, values, row * width));
}

/** Precision and recall on sites that a forest has not seen, weighted like the lessons. */
function printUnseen(name: string, taught: Taught[], foldOfEach: number[], forests: Forest[]): void {
  const sums = new Map<string, { right: number; shown: number; wanted: number }>();
  for (const [index, one] of taught.entries()) {
    const { page, face, labels, weights } = one;
    const said = scoreRows(forests[foldOfEach[index] as number] as Forest, one);
    const key = `${page.folder}, ${face}`;
    const sum = sums.get(key) ?? { right: 0, shown: 0, wanted: 0 };
    for (const [row, truth] of labels.entries()) {
      const weight = weights[row] as number;
      const yes = (said[row] as number) >= 0.5;
      if (yes) sum.shown += weight;
      if (truth) sum.wanted += weight;
      if (yes && truth) sum.right += weight;
    }
    sums.set(key, sum);
  }
  console.log(`\n${name}, on sites not seen`);
  for (const [key, { right, shown, wanted }] of [...sums].toSorted(([a], [b]) => a.localeCompare(b))) {
    const [precision, recall] = [right / shown, right / wanted];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `  ${key}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
    );
  }
}
