import { fold } from '../../dom/text.ts';
import { isStrong } from '../../evidence/findCards.ts';
import { headingRank, NO_HEADING } from '../../page/headingRank.ts';
import type { Block, Box } from '../../page/outline.ts';

/** Longest name of a list, in characters. */
const MAX_NAME = 60;

/** Blocks above a list in which its name may stand. */
const MAX_ABOVE = 60;

/** Finds the name of the list that a card stands in: the nearest heading above it that is no story's own. */
export function findSection(
  box: Box,
  isTitle: (block: Block) => boolean,
  blocks: Block[],
): string | undefined {
  for (let around = box.parent; around; around = around.parent) {
    const until = Math.min(box.start, around.start + MAX_ABOVE);
    for (let index = until - 1; index >= around.start; index--) {
      const block = blocks[index] as Block;
      if (!isHeading(block) || isTitle(block) || isHeadline(block) || block.text.length > MAX_NAME) continue;
      return fold(block.text).replace(/\s*[:：»›>→]$/u, '');
    }
    // The page's main parts are lists of everything.
    if (around.tag === 'main' || around.tag === 'body') return undefined;
  }
  return undefined;
}

function isHeadline({ text, linkChars }: Block): boolean {
  return linkChars > 0 && isStrong(text);
}

function isHeading({ box, links }: Block): boolean {
  const isElement = headingRank(box) < NO_HEADING || box.tag === 'legend' || box.tag === 'dt';
  return isElement && links.length < 2;
}
