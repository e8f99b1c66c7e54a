import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { bodyOf } from './bodyOf.ts';

/** A line as certain as this is the story's wherever it stands. */
const CERTAIN = 0.7;

/** One other text may be a part of the story. */
const LEAST_STORIES = 2;

/**
 * Tells lines that stand apart from the box with most of a story, with another one's whole text between: what a page of several
 * stories says below the last is none of the first. A box of the same make may hold a further part.
 */
export function apartFrom(
  story: Block[],
  wholes: Block[][],
  facts: PageFacts,
  certainties: Float32Array,
): (block: Block) => boolean {
  const body = bodyOf(story, facts);
  if (!body || wholes.length < LEAST_STORIES) return () => false;
  let before = -1;
  let behind = Infinity;
  for (const { index } of wholes.flat())
    if (index < body.start) before = Math.max(before, index);
    else if (index >= body.end) behind = Math.min(behind, index);
  return ({ index }) =>
    (index < before || index > behind) &&
    (certainties[index] as number) < CERTAIN &&
    shapeOf(facts.holders[index] as Box) !== shapeOf(body);
}
