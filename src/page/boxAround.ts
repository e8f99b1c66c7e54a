import type { Box } from './outline.ts';

/** The box right around a box, a link between them left out; null for the page's root. */
export function boxAround({ parent }: Box): Box | null {
  return parent?.tag === 'a' ? parent.parent : parent;
}
