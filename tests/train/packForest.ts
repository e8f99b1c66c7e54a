import { CUTS_PER_ONE, LEAVES, type PackedForest } from '../../src/trees/forest.ts';
import type { Forest } from '../../src/trees/score.ts';

/**
 * Steps from none to the largest leaf: fewer make a smaller script, and what is lost in rounding tells no line from
 * another. There are characters for 42.
 */
export const STEPS = 28;

/** A forest in the form in which it ships. */
export function packForest(signals: number, { bias, depth, asks, cuts, leaves }: Forest): PackedForest {
  const step = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / STEPS;
  const values = [...new Set(cuts)].toSorted((a, b) => a - b);
  const questions = Buffer.from(
    [...asks].flatMap((signal, at) => {
      const place = values.indexOf(cuts[at] as number);
      return [signal, place >> 8, place & 255];
    }),
  );
  const counted = values.map((value) => Math.round(value * CUTS_PER_ONE));
  return {
    signals,
    bias: Number(bias.toFixed(4)),
    depth,
    step,
    cuts: counted.map((value, at) => value - (counted[at - 1] ?? 0)),
    asks: questions.toString('base64'),
    leaves: Array.from(leaves, (leaf) => characterOf(Math.round(leaf / step))).join(''),
  };
}

function characterOf(leaf: number): string {
  const place = leaf < 0 ? -2 * leaf - 1 : 2 * leaf;
  return String.fromCharCode(LEAVES.first + place + Number(LEAVES.first + place >= LEAVES.backslash));
}

/** The source of a module that holds a forest. */
export function writeForest(name: string, { asks, leaves, ...rest }: PackedForest): string {
  const facts = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  return `import type { PackedForest } from '../trees/forest.ts';

/** Taught by \`npm run train\`; see docs/decisions. Not written by hand. */
export const ${name}: PackedForest = {
${facts.join('\n')}
  asks:
    '${asks}',
  leaves:
    '${leaves}',
};
`;
}
