import { endsSentence } from '../dom/endsSentence.ts';
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
 * The heading, or the line that is wholly a link, nearest above a story's text, on a page whose titles say nothing of it: readers of
 * feeds are called the same whatever is open in them. Null on pages that call themselves an article: those know their title.
 */
export function headlineAbove([first]: Block[], { outline, metadata }: Page): Headline | null {
  if (!first || metadata.isArticle) return null;
  const above = outline.blocks.slice(Math.max(0, first.index - MAX_ABOVE), first.index);
  const block = above.findLast(
    (line) =>
      (isHeading(line) || isLinkAlone(line)) &&
      isStrong(line.text) &&
      line.text.length <= MAX_HEADLINE &&
      !endsSentence(line.text),
  );
  return block ? { block, score: 0 } : null;
}
