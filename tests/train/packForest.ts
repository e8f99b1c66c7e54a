import { CHARACTERS, CUTS_PER_ONE, type PackedForest } from '../../src/trees/forest.ts';
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
  const values = [...new Set(cuts)].toSorted((a, b) => a - b);
  const counted = values.map((value) => Math.round(value * CUTS_PER_ONE));
  const asked = Array.from(asks, (signal, at) => signal * MANY + values.indexOf(cuts[at] as number));
  const all = [...new Set(asked)].toSorted((a, b) => a - b);
  const [ofSignals, places] = [all.map((one) => Math.floor(one / MANY)), all.map((one) => one % MANY)];
  const inTree = asked.map((one) => all.indexOf(one));
  return {
    signals,
    bias: Number(bias.toFixed(4)),
    depth,
    step,
    cuts: counted.map((value, at) => value - (counted[at - 1] ?? 0)),
    questions: written(ofSignals.map((signal, at) => signal - (ofSignals[at - 1] ?? 0))),
    places: written(
      places.map((place, at) => place - (ofSignals[at] === ofSignals[at - 1] ? (places[at - 1] ?? 0) : 0)),
    ),
    asks: written(inTree.map((one, at) => one - (at % depth === 0 ? 0 : (inTree[at - 1] ?? 0)))),
    leaves: written(
      Array.from(leaves, (leaf) => Math.round(leaf / step)).map((leaf) =>
        leaf < 0 ? -2 * leaf - 1 : 2 * leaf,
      ),
    ),
  };
}

/** More than there are cuts. */
const MANY = 10_000;

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
  const { first, backslash, last, next } = CHARACTERS;
  return numbers
    .map((number) => {
      if (number > MOST) throw new RangeError(`No character stands for ${number}.`);
      const code = first + number + Number(first + number >= backslash);
      return String.fromCharCode(code > last ? code + next - last - 1 : code);
    })
    .join('');
}

/** Beyond are characters that browsers or editors take for something else. */
const MOST = 500;

/** The source of a module that holds a forest. */
export function writeForest(
  name: string,
  { questions, places, asks, leaves, ...rest }: PackedForest,
): string {
  const facts = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const texts = Object.entries({ questions, places, asks, leaves }).map(
    ([key, value]) => `  ${key}:\n    '${value}',`,
  );
  return `import type { PackedForest } from '../trees/forest.ts';

/** Taught by \`npm run train\`; see docs/decisions. Not written by hand. */
export const ${name}: PackedForest = {
${[...facts, ...texts].join('\n')}
};
`;
}
