import { firstAt } from '../dom/firstAt.ts';
import type { Box, Media, Outline } from './outline.ts';

/** More are not counted. */
const SEVERAL = 2;

/** How many pictures, films and frames stand in a box: none, one, or several. */
export function picturesIn({ from, to }: Box, { media }: Outline): number {
  let count = 0;
  let at = firstAt(media.length, (place) => (media[place] as Media).at > from);
  for (; count < SEVERAL && (media[at]?.at ?? to) < to; at++) if (media[at]?.tag !== 'svg') count++;
  return count;
}
