import { isHeading } from '../page/headingRank.ts';
import type { Block } from '../page/outline.ts';
import { makesOf } from './likeTo.ts';

/** So many headings that lead to other stories, nearly each over what may be the page's own words, make a digest by themselves. */
const LEAST_DIGEST = 5;
const LEAST_TOLD = 0.8;
const DIGEST_LEVELS = 3;

/**
 * Tells the headings of a digest, which leads to other stories and says itself what happened: among more of their make
 * that lead nowhere, or each over a likely paragraph in its box.
 */
export function headingsOfDigest(
  blocks: Block[],
  isTheirs: (block: Block) => boolean,
  isTold: (below: Block) => boolean,
): (block: Block) => boolean {
  const rows = Map.groupBy(
    blocks.filter((block) => isHeading(block)),
    makeOf,
  );
  const digests = new Set<string | undefined>();
  for (const [make, row] of rows) {
    const theirs = row.filter((block) => isTheirs(block));
    const told = theirs.filter(({ index, box }) => {
      const below = blocks[index + 1];
      return below !== undefined && below.box.parent === box.parent && isTold(below);
    });
    const isFull = theirs.length >= LEAST_DIGEST && told.length >= theirs.length * LEAST_TOLD;
    if (theirs.length > 0 && (isFull || theirs.length * 2 < row.length)) digests.add(make);
  }
  return (block) => isHeading(block) && digests.has(makeOf(block));
}

/** How a heading is set in its box, and that in the boxes around it: each part of a digest may have one of its own. */
function makeOf(block: Block): string | undefined {
  return makesOf(block, DIGEST_LEVELS).at(-1);
}
