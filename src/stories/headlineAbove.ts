import { endsSentence } from '../dom/endsSentence.ts';
import { cleanClaim } from '../evidence/cleanClaim.ts';
import { isStrong } from '../evidence/findCards.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { likeness, wordsOf } from '../evidence/likeness.ts';
import { headingRank } from '../page/headingRank.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';

/** Lines above a story's text among which its headline stands. */
const MAX_ABOVE = 8;

/** How like a title of the page a link is that is its headline. */
const LEAST_LIKE = 0.5;

/** Smaller headings are those of a story's parts. */
const MAX_RANK = 2;

/** Longest headline. Characters. */
const MAX_HEADLINE = 200;

/**
 * The heading of the first ranks, or the line that is wholly a link and in no list, nearest above a story's text, where no line of the
 * page is like its titles. A link only where it is somewhat like them, or they are too short to be one: readers of feeds are called the
 * same whatever is open in them. Null on pages that call themselves an article.
 */
export function headlineAbove([first]: Block[], page: Page): Headline | null {
  const { outline, metadata } = page;
  if (!first || metadata.isArticle) return null;
  const titles = metadata.titles.map(({ text }) => cleanClaim(text, page)).filter(isStrong);
  const isLike = ({ text }: Block): boolean =>
    titles.length === 0 || titles.some((title) => likeness(wordsOf(title), wordsOf(text)) >= LEAST_LIKE);
  const isLink = (line: Block): boolean =>
    isLinkAlone(line) && !line.box.element.closest('li, nav, aside') && isLike(line);
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
