import type { PackedForest } from '../../src/trees/forest.ts';
import type { Forest } from '../../src/trees/score.ts';

/** A forest in the form in which it ships. */
export function packForest(signals: number, { bias, depth, asks, cuts, leaves }: Forest): PackedForest {
  const step = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / 127;
  const values = [...new Set(cuts)].toSorted((a, b) => a - b);
  const questions = Buffer.from(
    [...asks].flatMap((signal, at) => {
      const place = values.indexOf(cuts[at] as number);
      return [signal, place >> 8, place & 255];
    }),
  );
  const answers = Buffer.from(Int8Array.from(leaves, (leaf) => Math.round(leaf / step)).buffer);
  return {
    signals,
    bias: Number(bias.toFixed(4)),
    depth,
    step,
    cuts: values.map((value) => Number(value.toFixed(4))),
    asks: questions.toString('base64'),
    leaves: answers.toString('base64'),
  };
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
