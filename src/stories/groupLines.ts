import type { Evidence } from '../evidence/evidence.ts';
import type { Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';

/** Ways in which lines belong together: by the box that holds them, by the one around it, by make, by the heading above. */
export const LINE_GROUPINGS = ['holder', 'outer', 'shape', 'heading'];

/** For each way, the number of the group that each line of a page is of. */
export function groupLines({ page: { outline }, facts }: Evidence): Int32Array[] {
  const { blocks } = outline;
  const shapes = new Map<string, number>();
  let head = -1;
  return [
    Int32Array.from(blocks, ({ index }) => (facts.holders[index] as Box).index),
    Int32Array.from(blocks, ({ index }) => {
      const holder = facts.holders[index] as Box;
      return (holder.parent ?? holder).index;
    }),
    Int32Array.from(blocks, ({ box }) => {
      const shape = shapeOf(box.parent ?? box) + shapeOf(box);
      const known = shapes.get(shape) ?? shapes.size;
      shapes.set(shape, known);
      return known;
    }),
    Int32Array.from(blocks, ({ box, index }) => {
      if (/^h[1-6]$/u.test(box.tag)) head = index;
      return head;
    }),
  ];
}
