import type { Block } from '../page/outline.ts';

/** Characters of some lines. */
export function lengthOf(lines: Iterable<Block>): number {
  let sum = 0;
  for (const { text } of lines) sum += text.length;
  return sum;
}
