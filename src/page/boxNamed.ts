import type { Box } from './outline.ts';

/** The nearest box of an element of this name that a box is or stands in. */
export function boxNamed(tag: string, box: Box): Box | null {
  let one: Box | null = box;
  while (one && one.tag !== tag) one = one.parent;
  return one;
}
