import { fold } from '../../dom/text.ts';
import { isHeadlineLink } from '../../evidence/findCards.ts';
import { headingRank } from '../../page/headingRank.ts';
import type { Block } from '../../page/outline.ts';
import type { StoryLines } from '../otherStory.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';

/**
 * A card's lines up to the next headline that leads elsewhere. Between two stories of a list stands what was taken for
 * none, mostly an advertisement; its label and its advertiser say nothing of the story before it.
 */
export function ownLines({ cards, lines }: StoryLines, title: Block | null): Block[] {
  const at = title ? lines.indexOf(title) : -1;
  if (cards.length === 0 || at < 0) return lines;
  const own = new Set(cards.map(({ link }) => link.element.getAttribute('href')));
  let end = lines.findIndex(
    (line, index) => index > at && (leadsElsewhere(line, own) || isAbove(line, title as Block)),
  );
  if (end >= 0) while (end > at + 1 && saysSponsored((lines[end - 1] as Block).text)) end--;
  const isAfterOther = lines.slice(0, at).some((line) => leadsElsewhere(line, own));
  return lines.slice(isAfterOther ? at : 0, end < 0 ? lines.length : end);
}

/** Smallest heading that names a list beside headlines that are none; smaller ones may say a story's outlet. */
const MAX_RANK = 3;

/** True for a heading that is larger than a headline: the next list's name. */
function isAbove({ box }: Block, title: Block): boolean {
  return headingRank(box) < Math.min(headingRank(title.box), MAX_RANK + 1);
}

/** A teaser may hold a link; a headline is one. */
const MOSTLY = 0.6;

/** A name of the outlet may be a link before the headline. */
const MAX_LINKS = 2;

function leadsElsewhere({ links, linkChars, text }: Block, own: Set<string | null>): boolean {
  const headline = links.at(-1)?.element;
  if (!headline || links.length > MAX_LINKS || linkChars < text.length * MOSTLY) return false;
  const href = headline.getAttribute('href');
  return isHeadlineLink(fold(headline.textContent).slice(0, linkChars), href ?? '') && !own.has(href);
}
