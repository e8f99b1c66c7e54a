import type { Block } from '../page/outline.ts';
import type { PageFacts } from './facts.ts';

/** Characters of running text in some lines, those of Chinese, Japanese and Korean counting twice. */
export function proseOf(lines: Block[], { prose }: PageFacts): number {
  return lines.reduce((sum, { index }) => sum + (prose[index] as number), 0);
}

/** How sure it is, on average, that lines are the main story's text: 0 to 1. */
export function meanCertainty(lines: Block[], certainties: Float32Array): number {
  return (
    lines.reduce((sum, { index }) => sum + (certainties[index] as number), 0) / Math.max(1, lines.length)
  );
}

/** Tells the sum of numbers from one place up to, without, another, at once however far apart these are. */
export function sumsOf(numbers: ArrayLike<number>): (from: number, end: number) => number {
  const sums = new Float64Array(numbers.length + 1);
  for (let at = 0; at < numbers.length; at++) sums[at + 1] = (sums[at] as number) + (numbers[at] as number);
  return (from, end) => (sums[end] as number) - (sums[from] as number);
}
