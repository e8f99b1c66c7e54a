import { isStop, type Work } from '../dom/slices.ts';
import { isHeading } from '../page/headingRank.ts';
import type { Block } from '../page/outline.ts';
import { makesOf } from './likeTo.ts';

/** So many headings that lead to other stories make a digest by themselves. */
const LEAST_DIGEST = 5;

/** What stands under this share of such headings is the page's own. */
const LEAST_TOLD = 0.8;

/** Each part of a digest may have a box of its own, and each section. */
const LEVELS = 3;

/** The headings of one make. */
interface Row {
  /** How many of them lead nowhere. */
  plain: number;
  /** How many are other stories' headlines, and how many of these stand over the page's own words. */
  theirs: number;
  told: number;
}

/**
 * Tells the headings of a digest, which leads to other stories and says itself what happened: over words of its own, and among
 * more headings of their make that lead nowhere, or many. `isTheirs` tells other stories' headlines, `isOwn` the page's own words.
 */
export function* headingsOfDigest(
  blocks: Block[],
  isTheirs: (block: Block) => boolean,
  isOwn: (below: Block) => boolean,
): Work<(block: Block) => boolean> {
  const rows = new Map<string | undefined, Row>();
  for (const block of blocks) {
    if (isStop(block.index)) yield;
    if (!isHeading(block)) continue;
    const make = makeOf(block);
    const row = rows.get(make) ?? { plain: 0, theirs: 0, told: 0 };
    rows.set(make, row);
    if (block.links.length === 0) row.plain++;
    if (!isTheirs(block)) continue;
    row.theirs++;
    const below = blocks[block.index + 1];
    if (below && below.box.parent === block.box.parent && isOwn(below)) row.told++;
  }
  const isDigest = ({ plain, theirs, told }: Row): boolean =>
    told >= theirs * LEAST_TOLD && (theirs >= LEAST_DIGEST || theirs < plain);
  const digests = new Set([...rows].filter(([, row]) => isDigest(row)).map(([make]) => make));
  return (block) => isHeading(block) && digests.has(makeOf(block));
}

/** How a heading is set in its box, and that in the boxes around it. */
function makeOf(block: Block): string | undefined {
  return makesOf(block, LEVELS).at(-1);
}
