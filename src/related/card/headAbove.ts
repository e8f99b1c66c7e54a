import { isHeading } from '../../page/headingRank.ts';
import { isMostlyLinks } from '../../page/isMostlyLinks.ts';
import type { Block } from '../../page/outline.ts';

/** Lines that may stand above a story's own: outlet, time and a button. */
const MAX_ABOVE = 3;

/** Longer lines tell of something. Characters. */
const MAX_LINE = 60;

/**
 * The lines with which a box begins that holds a story and further ones below it, such as those on the same event: they
 * may say its outlet and time. None where a heading is among them, or more than such.
 */
export function headAbove({ index, box }: Block, blocks: Block[]): Block[] {
  let around = box.parent;
  while (around && around.start === index) around = around.parent;
  if (!around || index - around.start > MAX_ABOVE) return [];
  const lines = blocks.slice(around.start, index);
  return lines.some((line) => isHeading(line) || line.text.length > MAX_LINE || isMostlyLinks(line))
    ? []
    : lines;
}
