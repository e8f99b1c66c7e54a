import { fold } from '../../dom/text.ts';
import { isHeadlineLink } from '../../evidence/findCards.ts';
import { headingRank } from '../../page/headingRank.ts';
import type { Block } from '../../page/outline.ts';
import { runsOf } from '../../page/runsOf.ts';
import type { StoryLines } from '../otherStory.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';

/**
 * The lines of a story's cards, on each up to the next headline that leads elsewhere. Between two stories of a list stands
 * what was taken for none, mostly an advertisement; its label and its advertiser say nothing of the story before it.
 */
export function ownLines({ cards, lines }: StoryLines, title: Block | null): Block[] {
  if (cards.length === 0 || !title || !lines.includes(title)) return lines;
  const own = new Set(cards.map(({ link }) => link.element.getAttribute('href')));
  // It may stand in several lists.
  return runsOf(lines).flatMap((run) => ownOf(run, title, own));
}

/** What of a run is said of the story whose headline, or first link, stands there. */
function ownOf(run: Block[], title: Block, own: Set<string | null>): Block[] {
  const leadsThere = ({ links }: Block): boolean =>
    links.some(({ element }) => own.has(element.getAttribute('href')));
  const said = run.indexOf(title);
  const first = said < 0 ? run.findIndex((line) => leadsThere(line)) : said;
  const at = Math.max(0, first);
  const headline = run[at] as Block;
  let end = run.findIndex(
    (line, index) =>
      index > at &&
      (leadsElsewhere(line, own) ||
        (isAbove(line, headline) && !leadsThere(line) && line.text !== title.text)),
  );
  if (end >= 0) while (end > at + 1 && saysSponsored((run[end - 1] as Block).text)) end--;
  const isAfterOther = run.slice(0, at).some((line) => leadsElsewhere(line, own));
  return run.slice(isAfterOther ? at : 0, end < 0 ? run.length : end);
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
