import { endsSentence } from '../dom/endsSentence.ts';
import { cleanClaim } from '../evidence/cleanClaim.ts';
import { isStrong } from '../evidence/findCards.ts';
import { likeness, wordsOf } from '../evidence/likeness.ts';
import { headingRank, isHeading } from '../page/headingRank.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import type { MainStory } from './chooseMain.ts';

/** Lines above a story's text among which its headline stands. */
const MAX_ABOVE = 8;

/** A headline with more lines between it and the text may be that of a list. */
const FAR = 20;

/** How like a title of the page a link is that is its headline. */
const LEAST_LIKE = 0.5;

/** Smaller headings are those of a story's parts. */
const MAX_RANK = 2;

/** Longest headline. Characters. */
const MAX_HEADLINE = 200;

/**
 * A story with its headline, where no line of the page is like the page's titles, or where that stands far above the text: it may then
 * be the name of a list amid which the story was opened. As it is on pages that call themselves an article.
 */
export function headed(story: MainStory, page: Page): MainStory {
  const [first] = story.blocks;
  if (!first || page.metadata.isArticle) return story;
  if (!story.headline) return headedAbove(story, first, page);
  return first.index - story.headline.block.index > FAR ? headedAmid(story, first, page) : story;
}

/** With the linked h1 right above its text. */
function headedAmid(story: MainStory, first: Block, { outline }: Page): MainStory {
  const opened = linesAbove(first, outline.blocks).findLast(
    (line) => line.box.tag === 'h1' && isLinkAlone(line),
  );
  return opened ? { ...story, headline: { block: opened, score: 0 } } : story;
}

/**
 * With the heading of the first ranks, or the line that is wholly a link and in no list, nearest above its text. A link only where it
 * is somewhat like the page's titles, or they are too short to be one: readers of feeds are called the same whatever is open in them.
 * Else the first plain line above its first sentence in the same box; what stands between the two is none of the text.
 */
function headedAbove(story: MainStory, first: Block, page: Page): MainStory {
  const { blocks } = page.outline;
  const titles = page.metadata.titles.map(({ text }) => cleanClaim(text, page)).filter(isStrong);
  const isLike = ({ text }: Block): boolean =>
    titles.length === 0 || titles.some((title) => likeness(wordsOf(title), wordsOf(text)) >= LEAST_LIKE);
  const isLink = (line: Block): boolean =>
    isLinkAlone(line) && !line.box.element.closest('li, nav, aside') && isLike(line);
  const headline = linesAbove(first, blocks).findLast(
    (line) => headingRank(line.box) <= MAX_RANK || isLink(line),
  );
  if (headline) return { ...story, headline: { block: headline, score: 0 } };
  const at = Math.max(
    0,
    story.blocks.findIndex(({ text }) => endsSentence(text)),
  );
  const begin = story.blocks[at] as Block;
  const isPlain = (line: Block): boolean => line.links.length === 0 && !isHeading(line);
  const block = linesAbove(begin, blocks).find(
    (line) => isPlain(line) && (line.box === begin.box || line.box.parent === begin.box.parent),
  );
  return block ? { blocks: story.blocks.slice(at), headline: { block, score: 0 } } : story;
}

/** The lines right above one that are as long as a headline, and no sentence. */
function linesAbove({ index }: Block, blocks: Block[]): Block[] {
  return blocks
    .slice(Math.max(0, index - MAX_ABOVE), index)
    .filter(({ text }) => isStrong(text) && text.length <= MAX_HEADLINE && !endsSentence(text));
}
