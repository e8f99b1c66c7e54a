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
