import type { PageFacts } from '../evidence/facts.ts';
import { headingRank, NO_HEADING } from '../page/headingRank.ts';
import type { Block, Box } from '../page/outline.ts';
import { bodyOf } from './bodyOf.ts';
import { makesOf } from './likeTo.ts';

/** A line that is sure, and that nothing else speaks for, must be as sure as this. */
const SURE = 0.5;
const SURE_ALONE = 0.65;

/** Boxes of the same make that lines set alike may each stand in. */
const LEVELS = 8;

/**
 * Leaves out lines that are barely sure and stand alone: in a box in which no other line of the story stands, of a make
 * that none has, as invitations, writers and teasers do. What stands above the text is set apart on many pages, and so is code.
 */
export function dropLonely(story: Block[], certainties: Float32Array, facts: PageFacts): Block[] {
  const { prose, holders } = facts;
  const boxes = new Map<Box, number>();
  const makes = new Map<string, number>();
  for (const block of story) {
    add(boxes, holders[block.index] as Box);
    for (const make of makesOf(block, LEVELS)) add(makes, make);
  }
  const body = bodyOf(story, facts);
  const begin = Math.max(
    story.findIndex(({ index }) => prose[index] !== 0),
    story.findIndex(({ index }) => holders[index] === body),
  );
  const isBarelySure = ({ index }: Block): boolean => {
    const certainty = certainties[index] as number;
    return certainty >= SURE && certainty < SURE_ALONE;
  };
  const isAlone = (block: Block): boolean =>
    boxes.get(holders[block.index] as Box) === 1 &&
    !makesOf(block, LEVELS).some((make) => (makes.get(make) as number) > 1);
  return story.filter(
    (block, at) => at <= begin || isApartByNature(block) || !(isBarelySure(block) && isAlone(block)),
  );
}

function add<T>(counts: Map<T, number>, one: T): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}

/** Sub-headlines and code have boxes of their own. */
function isApartByNature({ box }: Block): boolean {
  return headingRank(box) < NO_HEADING || box.tag === 'pre';
}
