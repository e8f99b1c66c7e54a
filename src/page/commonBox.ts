import type { Box } from './outline.ts';

/** The smallest box that holds all of the given ones; null for none. */
export function commonBox(boxes: Iterable<Box>): Box | null {
  let common: Box | null | undefined;
  for (const box of boxes) {
    if (common === undefined) common = box;
    while (common && !(common.from <= box.from && common.to >= box.to)) common = common.parent;
  }
  return common ?? null;
}
