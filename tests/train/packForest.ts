import { CHARACTERS, CUTS_PER_ONE, NEXT, type PackedForest } from '../../src/trees/forest.ts';
import type { Forest } from '../../src/trees/score.ts';

/**
 * Steps from none to the largest leaf: fewer make a smaller script, and what is lost in rounding tells no line from
 * another.
 */
export const STEPS = 28;

/** A forest in the form in which it ships. */
export function packForest(signals: number, forest: Forest): PackedForest {
  const { bias, depth, asks, cuts, leaves } = inOrder(forest);
  const step = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / STEPS;
  const asked = Array.from(asks, (signal, at) => ({ signal, cut: rounded(cuts[at] as number) }));
  const all = [...new Map(asked.map((one) => [keyOf(one), one])).values()].toSorted(
    (a, b) => a.signal - b.signal || a.cut - b.cut,
  );
  const places = new Map(all.map((one, at) => [keyOf(one), at]));
  const inTree = asked.map((one) => places.get(keyOf(one)) as number);
  const trees = Array.from({ length: asks.length / depth }, (_, tree) => ({
    places: inTree.slice(tree * depth, (tree + 1) * depth),
    leaves: Array.from(leaves.slice(tree << depth, (tree + 1) << depth)),
  })).toSorted((a, b) => byPlaces(a.places, b.places));
  const levels = Array.from({ length: depth }, (_, level) =>
    trees.map(
      (tree, at) =>
        tree.places[level]! - ((level > 0 ? tree.places[level - 1] : trees[at - 1]?.places[0]) ?? 0),
    ),
  );
  return {
    signals,
    bias: Number(bias.toFixed(4)),
    depth,
    step,
    questions: written(all.map(({ signal }, at) => signal - (all[at - 1]?.signal ?? 0))),
    cuts: all.map(({ signal, cut }, at) =>
      toTenths(cut - (all[at - 1]?.signal === signal ? all[at - 1]!.cut : 0)),
    ),
    asks: written(levels.flat()),
    leaves: written(
      trees
        .flatMap((tree) => tree.leaves)
        .map((leaf) => Math.round(leaf / step))
        .map((leaf) => (leaf < 0 ? -2 * leaf - 1 : 2 * leaf)),
    ),
  };
}

/** Smaller cuts are told to a tenth of that: finer ones made the script larger. */
const COARSE = 10;

function rounded(cut: number): number {
  const fine = toTenths(cut * CUTS_PER_ONE);
  return fine < COARSE ? fine : Math.round(fine);
}

function toTenths(number: number): number {
  return Math.round(number * 10) / 10;
}

function byPlaces(a: number[], b: number[]): number {
  const level = a.findIndex((place, at) => place !== b[at]);
  return level < 0 ? 0 : (a[level] as number) - (b[level] as number);
}

interface Question {
  signal: number;
  cut: number;
}

function keyOf({ signal, cut }: Question): string {
  return `${signal} ${cut}`;
}

/** The same forest with the questions of each tree in order of their signals and cuts. */
function inOrder({ depth, asks, cuts, leaves, ...rest }: Forest): Forest {
  const ordered = { asks: asks.slice(), cuts: cuts.slice(), leaves: leaves.slice() };
  const size = 1 << depth;
  for (let tree = 0; tree * depth < asks.length; tree++) {
    const [from, leaf] = [tree * depth, tree * size];
    const levels = Array.from({ length: depth }, (_, level) => from + level).toSorted(
      (a, b) => (asks[a] as number) - (asks[b] as number) || (cuts[a] as number) - (cuts[b] as number),
    );
    for (const [level, old] of levels.entries()) {
      ordered.asks[from + level] = asks[old] as number;
      ordered.cuts[from + level] = cuts[old] as number;
    }
    for (let pattern = 0; pattern < size; pattern++) {
      const before = levels.reduce(
        (bits, old, level) => bits | (((pattern >> level) & 1) << (old - from)),
        0,
      );
      ordered.leaves[leaf + pattern] = leaves[leaf + before] as number;
    }
  }
  return { ...rest, depth, ...ordered };
}

/** Small numbers, a character each. Throws where one is too large. */
function written(numbers: number[]): string {
  return numbers
    .map((number) => {
      if (number > MOST) throw new RangeError(`No character stands for ${number}.`);
      return CHARACTERS[number] ?? String.fromCharCode(number - CHARACTERS.length + NEXT);
    })
    .join('');
}

/** Beyond are characters that browsers or editors take for something else. */
const MOST = 500;

/** The source of a module that holds a forest. */
export function writeForest(name: string, { questions, asks, leaves, ...rest }: PackedForest): string {
  const facts = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const texts = Object.entries({ questions, asks, leaves }).map(
    ([key, value]) => `  ${key}:\n    '${value}',`,
  );
  return `import type { PackedForest } from '../trees/forest.ts';

/** Taught by \`npm run train\`; see docs/decisions. Not written by hand. */
export const ${name}: PackedForest = {
${[...facts, ...texts].join('\n')}
};
`;
}
