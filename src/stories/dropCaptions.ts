import { HOLDERS, type PageFacts } from '../evidence/facts.ts';
import { boxNamed } from '../page/boxNamed.ts';
import { isHeading } from '../page/headingRank.ts';
import type { Block, Box, Outline } from '../page/outline.ts';
import { picturesIn } from '../page/picturesIn.ts';
import { lengthOf } from './lengthOf.ts';

/** A picture has no more lines than this in its box: what it shows, whose it is, a button's label. */
const MOST_LINES = 3;

/** A box with so many paragraphs of the story is the flow of its text, in which boxes with a picture are set apart. */
const LEAST_PARAGRAPHS = 3;

/** Where lines under pictures make up more of a story, it is told in pictures. */
const MOST_SHARE = 0.25;

/** How many boxes a picture may be wrapped in within the flow. */
const MAX_WRAPS = 3;

/** Beside a mere sign as certain a line is a note of the story's. */
const CERTAIN = 0.8;

/**
 * Leaves out what is written under pictures. Told by structure: the element for it, or a box of its own with a picture
 * and a few lines below, in the flow of the story's paragraphs.
 */
export function dropCaptions(
  story: Block[],
  outline: Outline,
  { holders, prose }: PageFacts,
  certainties: Float32Array,
): Block[] {
  const { media, blocks } = outline;
  const paragraphs = new Map<Box, number>();
  const add = (box: Box | null): void => {
    if (box) paragraphs.set(box, (paragraphs.get(box) ?? 0) + 1);
  };
  const pictured = new Map<Box, number>();
  const signed = new Map<Box, number>();
  for (const { at, box, tag } of media) {
    // A sign in a paragraph is no picture over it.
    if (!HOLDERS.has(box.tag) && box.end > box.start) continue;
    const found = tag === 'svg' ? signed : pictured;
    for (let one: Box | null = box; one && !found.has(one); one = one.parent) found.set(one, at);
  }
  for (const { index, box } of story) {
    const holder = holders[index] as Box;
    if (prose[index] === 0 || box.parent !== holder) continue;
    add(holder);
    if (!pictured.has(holder) && !signed.has(holder)) add(holder.parent);
  }
  const isFlow = (box: Box | null): boolean => box !== null && (paragraphs.get(box) ?? 0) >= LEAST_PARAGRAPHS;
  const isUnderPicture = ({ at, box, index }: Block): boolean => {
    let one: Box | null = box;
    for (let level = 0; one && level <= MAX_WRAPS && !isFlow(one); one = one.parent, level++) {
      if (one.end - one.start > MOST_LINES || blocks.slice(one.start, one.end).some(isHeading)) return false;
      if (HOLDERS.has(one.tag) && isFlow(one.parent))
        return (
          (pictured.get(one) ?? Infinity) < at ||
          ((signed.get(one) ?? Infinity) < at && (certainties[index] as number) < CERTAIN)
        );
    }
    return false;
  };
  const under = new Set(story.filter((block) => isUnderPicture(block)));
  const isTold = lengthOf(under) > lengthOf(story) * MOST_SHARE;
  return story.filter((block) => !isOfPicture(block, outline) && (isTold || !under.has(block)));
}

/** Whether a line is the caption of one picture or film, which is shown with that; what is said of a table or of several stays a line. */
function isOfPicture({ box }: Block, outline: Outline): boolean {
  if (box.tag !== 'figcaption') return false;
  const figure = boxNamed('figure', box);
  return !figure || (picturesIn(figure, outline) < 2 && !figure.element.querySelector('table'));
}
