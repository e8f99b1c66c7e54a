import type { Box } from './outline.ts';

/** No heading; ranks of headings are 1 to 6. */
export const NO_HEADING = 7;

/** The rank, 1 to 6, of the heading that a box is, or that stands right around it. */
export function headingRank({ tag, parent }: Box): number {
  return rankOf(tag) ?? (parent ? rankOf(parent.tag) : undefined) ?? NO_HEADING;
}

function rankOf(tag: string): number | undefined {
  const rank = /^h([1-6])$/u.exec(tag)?.[1];
  return rank ? Number(rank) : undefined;
}
