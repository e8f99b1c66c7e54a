import { between } from '../dom/between.ts';
import type { Box, Outline } from './outline.ts';

/** How many pictures, films and frames stand in a box. */
export function picturesIn({ from, to }: Box, { media }: Outline): number {
  return between(media, ({ at }) => at, from, to).filter(({ tag }) => tag !== 'svg').length;
}
