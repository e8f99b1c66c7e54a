import { isBefore } from '../../dom/isBefore.ts';
import { fold } from '../../dom/text.ts';
import { isHeadlineLink } from '../../evidence/findCards.ts';
import type { Block } from '../../page/outline.ts';
import type { Part } from './partsOf.ts';

/** A block with more links, or in a box of more blocks, is not taken apart. */
const MAX_LINKS = 100;
const MAX_BLOCKS = 100;

/** The pieces of a headline's block that stand in its line, where line breaks alone divide several stories in that; those of other blocks. */
export function inOwnLine(parts: Part[], title: Block, link: Element): Part[] {
  const { links, box } = title;
  if (links.length > MAX_LINKS || box.end - box.start > MAX_BLOCKS) return parts;
  if (links.filter(isHeadline).length < 2) return parts;
  const breaks = [...box.element.querySelectorAll('br')];
  const before = breaks.findLast((one) => isBefore(one, link));
  const behind = breaks.find((one) => isBefore(link, one));
  return parts.filter(
    ({ block, element }) =>
      block !== title || ((!before || isBefore(before, element)) && (!behind || isBefore(element, behind))),
  );
}

function isHeadline({ element }: Block['links'][number]): boolean {
  return isHeadlineLink(fold(element.textContent), element.getAttribute('href') ?? '');
}
