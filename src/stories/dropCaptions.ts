import { HOLDERS, type PageFacts } from '../evidence/facts.ts';
import { headingRank, NO_HEADING } from '../page/headingRank.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

/** A picture has no more lines than this in its box: what it shows, and whose it is. */
const MOST_LINES = 2;

/** A box with so many paragraphs of the story is the flow of its text, in which boxes with a picture are set apart. */
const LEAST_PARAGRAPHS = 3;

/** How many boxes a picture may be wrapped in within the flow. */
const MAX_WRAPS = 3;

/**
 * Leaves out what is written under pictures. Told by structure: the element for it, or a box of its own with a picture
 * and a line or two below, in the flow of the story's paragraphs.
 */
export function dropCaptions(story: Block[], { media }: Outline, { holders, prose }: PageFacts): Block[] {
  const paragraphs = new Map<Box, number>();
  for (const { index, box } of story)
    if (prose[index] !== 0 && box.parent === holders[index])
      paragraphs.set(box.parent as Box, (paragraphs.get(box.parent as Box) ?? 0) + 1);
  const isFlow = (box: Box | null): boolean => box !== null && (paragraphs.get(box) ?? 0) >= LEAST_PARAGRAPHS;
  const pictured = new Map<Box, number>();
  for (const { at, box } of media)
    for (let one: Box | null = box; one && !isFlow(one); one = one.parent)
      if (!pictured.has(one)) pictured.set(one, at);
  const isUnderPicture = ({ at, box }: Block): boolean => {
    let one: Box | null = box;
    for (let level = 0; one && level <= MAX_WRAPS && !isFlow(one); one = one.parent, level++) {
      if (one.end - one.start > MOST_LINES) return false;
      if (HOLDERS.has(one.tag) && isFlow(one.parent)) return (pictured.get(one) ?? Infinity) < at;
    }
    return false;
  };
  return story.filter(
    (block) =>
      block.box.tag !== 'figcaption' && !(headingRank(block.box) === NO_HEADING && isUnderPicture(block)),
  );
}
