import { type BoxFacts, HOLDERS, type PageFacts } from '../evidence/facts.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

/** Fewer lines make no table of facts. */
const LEAST_CELLS = 4;

/** Links may make up this share of a table's text. */
const MAX_LINKS = 0.5;

/** How many boxes deeper than paragraphs of the story a table may be wrapped. */
const MAX_WRAPS = 3;

/**
 * The cells of tables that stand among a story's paragraphs. A cell by itself says too little to be told from a menu's
 * line, so a table belongs to the story whole or not at all.
 */
export function tablesOf(story: Block[], { boxes }: Outline, facts: PageFacts): Set<number> {
  const holders = new Set(story.map(({ index }) => facts.holders[index] as Box));
  const cells = new Set<number>();
  for (const box of boxes) {
    if (box.tag !== 'table' || box.hidden || box.end - box.start < LEAST_CELLS) continue;
    const { chars, linkChars } = facts.boxes[box.index] as BoxFacts;
    if (linkChars > chars * MAX_LINKS || !standsAmong(box, holders)) continue;
    for (let index = box.start; index < box.end; index++) cells.add(index);
  }
  return cells;
}

function standsAmong(table: Box, holders: Set<Box>): boolean {
  let holder = table.parent;
  while (holder && !HOLDERS.has(holder.tag)) holder = holder.parent;
  for (let level = 0; holder && level <= MAX_WRAPS; level++, holder = holder.parent)
    if (holders.has(holder)) return true;
  return false;
}
