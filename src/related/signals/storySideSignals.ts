import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** Where a card stands beside the main story's text and on the page. */
export const STORY_SIDE_SIGNALS = ['textAfter', 'inText', 'textAround', 'headlineDistance', 'hasMain'];

/** Blocks on each side that are near. */
const NEAR = 3;

/** Characters of text that make a main story. */
const LEAST_MAIN = 800;

/** `text` is how likely each block is the main story's text, by block index. */
export function storySideReader(
  { page: { outline }, headline }: Evidence,
  text: Float32Array,
): (card: Card, rows: Rows) => void {
  const { blocks } = outline;
  const total = blocks.length || 1;
  const sums = new Float32Array(total + 1);
  for (let index = 0; index < blocks.length; index++)
    sums[index + 1] = (sums[index] as number) + (text[index] as number) * (blocks[index]?.text.length ?? 0);
  const all = Math.max(1, sums[total] as number);
  return ({ link, start, end }, rows) => {
    put(rows, (all - (sums[Math.min(total, end)] as number)) / all);
    put(rows, text[link.start] ?? 0);
    let near = 0;
    for (let index = Math.max(0, start - NEAR); index < Math.min(total, end + NEAR); index++)
      if (index < start || index >= end) near += text[index] ?? 0;
    put(rows, near / (2 * NEAR));
    put(rows, headline ? Math.max(-1, Math.min(1, (start - headline.block.index) / 100)) : 0);
    putIf(rows, all > LEAST_MAIN);
  };
}
