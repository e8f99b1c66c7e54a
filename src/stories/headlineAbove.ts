import { endsSentence } from '../dom/endsSentence.ts';
import { cleanClaim } from '../evidence/cleanClaim.ts';
import { isStrong } from '../evidence/findCards.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { headingRank } from '../page/headingRank.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';

/** Lines above a story's text among which its headline stands. */
const MAX_ABOVE = 8;

/** Smaller headings are those of a story's parts. */
const MAX_RANK = 2;

/** Longest headline. Characters. */
const MAX_HEADLINE = 200;

/**
 * The heading of the first ranks, or the line that is wholly a link and in no list, nearest above a story's text, where no line of the
 * page is like its titles. A link only where these are too short to be one: readers of feeds are called the same whatever is
 * open in them. Null on pages that call themselves an article.
 */
export function headlineAbove([first]: Block[], page: Page): Headline | null {
  const { outline, metadata } = page;
  if (!first || metadata.isArticle) return null;
  const isTitled = metadata.titles.some(({ text }) => isStrong(cleanClaim(text, page)));
  const isLink = (line: Block): boolean =>
    !isTitled && isLinkAlone(line) && !line.box.element.closest('li, nav, aside');
  const above = outline.blocks.slice(Math.max(0, first.index - MAX_ABOVE), first.index);
  const block = above.findLast(
    (line) =>
      (headingRank(line.box) <= MAX_RANK || isLink(line)) &&
      isStrong(line.text) &&
      line.text.length <= MAX_HEADLINE &&
      !endsSentence(line.text),
  );
  return block ? { block, score: 0 } : null;
}
