import { boxAround } from './boxAround.ts';
import type { Box } from './outline.ts';

/** No heading; ranks of headings are 1 to 6. */
export const NO_HEADING = 7;

/** The rank, 1 to 6, of the heading that a box is, or that stands right around it. */
export function headingRank(box: Box): number {
  return rankOf(box.tag) ?? rankOf(tagAround(box)) ?? NO_HEADING;
}

/** True for a line in a heading. */
export function isHeading({ box }: { box: Box }): boolean {
  return headingRank(box) < NO_HEADING;
}

/** The tag of the box right around a box, a link between them left out; empty for none. */
export function tagAround(box: Box): string {
  return boxAround(box)?.tag ?? '';
}

/** True for the tag of a heading. */
export function isHeadingTag(tag: string): boolean {
  return RANKS.has(tag);
}

function rankOf(tag: string): number | undefined {
  return RANKS.get(tag);
}

const RANKS = new Map([1, 2, 3, 4, 5, 6].map((rank) => [`h${rank}`, rank]));
