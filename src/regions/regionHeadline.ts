import { headingRank } from '../page/headingRank.ts';
import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';

/** Headings of a lower rank are sub-headlines. */
const LOWEST = 3;

/** Lines between a headline and its text: byline, date, buttons. */
const MAX_BETWEEN = 12;

/** The headline among the lines before a text: the highest heading, the first of that rank; null for none. */
export function headlineIn(lines: Block[]): Block | null {
  const before = lines.filter((block) => headingRank(block.box) <= LOWEST);
  const best = Math.min(...before.map(({ box }) => headingRank(box)));
  return before.find(({ box }) => headingRank(box) === best) ?? null;
}

/** The headline that stands before a region on its page, with no other text between; null for none. */
export function headlineBefore(blocks: Block[], facts: PageFacts, text: Block): Block | null {
  const at = blocks.findIndex((block) => block.text === text.text);
  for (let index = at - 1; index >= Math.max(0, at - MAX_BETWEEN); index--) {
    const block = blocks[index] as Block;
    if (headingRank(block.box) <= LOWEST) return block;
    if ((facts.prose[index] ?? 0) > 0) return null;
  }
  return null;
}
