import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';

/** Right behind the story's last sure line, in the same box, this is enough for a paragraph. */
const LEAST_BEHIND = 0.15;

/** The paragraphs that follow a story's last sure line in the same box, one upon the other: its end is the likeliest to be doubted. */
export function tailOf(
  [last, ...behind]: Block[],
  { prose, holders }: PageFacts,
  weights: Float32Array,
  theirs: Set<Block>,
): Block[] {
  const end = behind.findIndex(
    (block) =>
      prose[block.index] === 0 ||
      holders[block.index] !== holders[(last as Block).index] ||
      (weights[block.index] as number) < LEAST_BEHIND ||
      theirs.has(block),
  );
  return end < 0 ? behind : behind.slice(0, end);
}
