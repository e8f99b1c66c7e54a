import { classOf } from '../../dom/classOf.ts';
import { headingRank, NO_HEADING } from '../../page/headingRank.ts';
import type { Block, Box } from '../../page/outline.ts';
import { findTime, type StoryTime, TIME_NAME } from './findTime.ts';
import { partsOf } from './partsOf.ts';

/** Boxes around a headline, and lines of one, that are looked at. */
const LEVELS = 5;
const MAX_LINES = 30;

/**
 * The time of a story whose box holds further stories, such as those on the same event: the only one that the page marks, or names so, in
 * a box in which no other headline is set as large.
 */
export function timeAround(title: Block, blocks: Block[], lang: string, now: Date): StoryTime | undefined {
  const rank = headingRank(title.box);
  if (rank === NO_HEADING) return undefined;
  let { box } = title;
  for (let level = 0; box.parent && level < LEVELS; level++) {
    box = box.parent;
    if (box.end - box.start > MAX_LINES) return undefined;
    const lines = blocks.slice(box.start, box.end);
    if (lines.some((line) => line !== title && headingRank(line.box) <= rank)) return undefined;
    const times = lines.filter((line) => isIn(line, (one) => one.closest('time') !== null));
    const marked =
      times.length > 0 ? times : lines.filter((line) => isIn(line, (one) => TIME_NAME.test(classOf(one))));
    const [only, further] = marked;
    if (further || (only && isInItem(only.box, box))) return undefined;
    if (only) return findTime(partsOf([only]), lang, now);
  }
  return undefined;
}

function isIn({ nodes }: Block, is: (element: Element) => boolean): boolean {
  return nodes.some(({ parentElement }) => parentElement !== null && is(parentElement));
}

/** True for what stands in an item within a box: its time is that item's. */
function isInItem(within: Box, box: Box): boolean {
  for (let one: Box | null = within; one && one !== box; one = one.parent)
    if (/^(?:li|article)$/u.test(one.tag)) return true;
  return false;
}
