import type { Box } from './outline.ts';
import { shapeOf } from './shapeOf.ts';

/** Whether one of a box's siblings is of its make. */
export function isOneOfMany(box: Box): boolean {
  const shape = shapeOf(box);
  return box.parent?.children.some((other) => other !== box && shapeOf(other) === shape) ?? false;
}
