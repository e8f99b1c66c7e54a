import { endsSentence } from '../dom/endsSentence.ts';
import { cleanClaim } from '../evidence/cleanClaim.ts';
import { isStrong } from '../evidence/findCards.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { isHeading } from '../page/headingRank.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';

/** Lines above a story's text among which its headline stands. */
const MAX_ABOVE = 8;

/** Longest headline. Characters. */
const MAX_HEADLINE = 200;

/**
 * The heading, or the line that is wholly a link and in no list, nearest above a story's text, on a page whose titles are too short to
 * be one: readers of feeds are called the same whatever is open in them. Null on pages that call themselves an article.
 */
export function headlineAbove([first]: Block[], page: Page): Headline | null {
  const { outline, metadata } = page;
  if (!first || metadata.isArticle) return null;
  if (metadata.titles.some(({ text }) => isStrong(cleanClaim(text, page)))) return null;
  const above = outline.blocks.slice(Math.max(0, first.index - MAX_ABOVE), first.index);
  const block = above.findLast(
    (line) =>
      (isHeading(line) || (isLinkAlone(line) && !line.box.element.closest('li, nav, aside'))) &&
      isStrong(line.text) &&
      line.text.length <= MAX_HEADLINE &&
      !endsSentence(line.text),
  );
  return block ? { block, score: 0 } : null;
}
