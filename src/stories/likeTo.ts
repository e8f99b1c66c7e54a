import type { Block } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';

/** Boxes that a line and one of its like may each stand in, of the same make, and still be set alike. */
const LEVELS = 4;

/**
 * Tells whether a line is of the very make of one of some others: what a page sets alike is alike. At level 1 both
 * stand in the same box, at level 2 in boxes of the same make within one, and so on up to 4.
 */
export function likeTo(some: Iterable<Block>): (block: Block, levels?: number) => boolean {
  const makes = new Set<string>();
  for (const block of some) for (const make of makesOf(block, LEVELS)) makes.add(make);
  return (block, levels = LEVELS) => makesOf(block, levels).some((make) => makes.has(make));
}

export function makesOf({ box }: Block, levels: number): string[] {
  const makes: string[] = [];
  let shape = shapeOf(box);
  let up = box.parent;
  for (let level = 1; level <= levels && up; level++, up = up.parent) {
    makes.push(`${up.index} ${shape}`);
    shape += ` ${shapeOf(up)}`;
  }
  return makes;
}
