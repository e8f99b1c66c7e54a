import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import type { MainStory } from './chooseMain.ts';

/** Lines above the headline that may belong to it: a section, a source. */
const MAX_ABOVE = 2;

/** Lines between the headline and the text that are looked at. */
const MAX_BELOW = 12;

/** The lines around the main story's headline that say where it comes from and when; its text is not among them. */
export function headOf({ blocks, headline }: MainStory, { outline }: Page): Block[] {
  if (!headline) return [];
  const { index } = headline.block;
  const text = new Set(blocks);
  const first = blocks.find((block) => block.index > index)?.index ?? index + MAX_BELOW;
  return outline.blocks
    .slice(Math.max(0, index - MAX_ABOVE), Math.min(first, index + MAX_BELOW) + 1)
    .filter((block) => !text.has(block));
}
