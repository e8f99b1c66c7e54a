import type { Forest } from '../../src/trees/score.ts';

/** The source of a module that holds a forest taught with so many signals. */
export function packForest(
  name: string,
  signals: number,
  { bias, depth, asks, cuts, leaves }: Forest,
): string {
  const step = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / 127;
  const values = [...new Set(cuts)].toSorted((a, b) => a - b);
  const questions = Buffer.from(
    [...asks].flatMap((signal, at) => {
      const place = values.indexOf(cuts[at] as number);
      return [signal, place >> 8, place & 255];
    }),
  );
  const answers = Buffer.from(Int8Array.from(leaves, (leaf) => Math.round(leaf / step)).buffer);
  const rounded = values.map((value) => Number(value.toFixed(4)));
  return `import type { PackedForest } from '../trees/forest.ts';

/** Taught by \`npm run train\`; see docs/decisions. Not written by hand. */
export const ${name}: PackedForest = {
  signals: ${signals},
  bias: ${bias.toFixed(4)},
  depth: ${depth},
  step: ${step},
  cuts: ${JSON.stringify(rounded)},
  asks:
    '${questions.toString('base64')}',
  leaves:
    '${answers.toString('base64')}',
};
`;
}
