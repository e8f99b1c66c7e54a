import { isLikeHost } from '../dom/isLikeHost.ts';
import { resolveAddress } from '../dom/address.ts';
import { isStop, type Work } from '../dom/slices.ts';
import { headingRank, isHeading, tagAround } from '../page/headingRank.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { dialogAround, type PageFacts, placeBit, proseOf } from './facts.ts';
import { isOwnAddress } from './ownAddress.ts';
import { likeness, type Words, wordsOf } from './likeness.ts';

/** What speaks for a block being the main story's headline, and how much. The sum is divided by the largest there can be. */
const HEADLINE_WEIGHTS = {
  /** Its words are those of a title that the page gives itself: the anchor of all that follows. */
  likeTitle: 1,
  /** It says exactly what a title says. */
  sameAsTitle: 0.25,
  /** The element for it; many sites give h1 to their own name, so it weighs less than the words. */
  level: 0.4,
  /** It links to the page's own address, as stories do on pages that hold several. */
  linksHere: 0.3,
  /** It links to another page, as other stories' headlines do. */
  linksElsewhere: -0.5,
  /** It stands in a menu, a footer or beside the story. */
  misplaced: -0.4,
  /** It is not shown. */
  hidden: -0.3,
} as const;

const LEVEL: Record<string, number> = { h1: 1, h2: 0.5, h3: 0.25, h4: 0.1 };

/** Longest headline looked at, in characters. */
const MAX_HEADLINE = 300;

/** The way to a page, whose last step is its title: 'Home > Harbour > The ferry is back'. */
const CRUMBS = /^[^«‹]*\s[>›»]\s[^«‹]*\s[>›»]\s/u;

/** Least score of a headline; what is in no way like the page's titles stays below. */
const LEAST = 0.3;

const MISPLACED = placeBit('nav') | placeBit('footer') | placeBit('aside') | placeBit('button');

export interface Headline {
  block: Block;
  /** 0 to 1. */
  score: number;
}

/** The block that is the main story's headline; null where none is like any title of the page, nor the only h1. */
export function* findHeadline(page: Page, facts: PageFacts): Work<Headline | null> {
  const titles = page.metadata.titles.flatMap(({ text, from }) =>
    from === 'title' ? titleParts(text, page.metadata.siteName) : [text],
  );
  // The site's name is no title of a story.
  const { host } = new URL(page.url);
  const said = titles.filter((title) => !isLikeHost(title, host));
  const wanted = said.map((title) => wordsOf(title)).filter(({ plain }) => plain !== '');
  // A page that gives itself no title is known by its h1 alone.
  const ofTitle = wanted.length > 0 ? HEADLINE_WEIGHTS.likeTitle + HEADLINE_WEIGHTS.sameAsTitle : 0;
  const most = ofTitle + HEADLINE_WEIGHTS.level + HEADLINE_WEIGHTS.linksHere;
  let best: Headline | null = null;
  for (const block of page.outline.blocks) {
    if (isStop(block.index)) yield;
    if (!isOfItsLength(block) || !mayBeHeadline(block, wanted)) continue;
    const score = scoreBlock(block, wanted, page, facts) / most;
    if (score >= LEAST && isMore(score, block, best)) best = { block, score };
  }
  const { blocks } = page.outline;
  return best
    ? whereOpened(aboveIt(best, page, said), blocks, facts)
    : (onlyHeadline(page, facts) ?? openedOver(blocks, facts));
}

/** How sure the headline is of a story that a person has opened over a list, whatever the page calls itself. */
const OPENED = 0.85;

/** Long lines of dialogs that are looked for in the page. */
const MAX_LINES = 40;

const DIALOG = placeBit('dialog');

/** The line over a dialog's text that a line of the list says too, or begins with. */
function openedOver(blocks: Block[], facts: PageFacts): Headline | null {
  const isIn = (one: Block): boolean => (placesOf(one, facts) & DIALOG) !== 0;
  const block = blocks
    .filter((one) => isIn(one) && !one.box.hidden && one.text.length >= LEAST_ABOVE)
    .slice(0, MAX_LINES)
    .find(
      (one) =>
        blocks
          .slice(one.index + 1, Math.min(one.index + MAX_HEAD, dialogAround(one, facts)?.end ?? 0))
          .some((below) => proseOf(below) > 0) &&
        blocks.some(
          (other) => (placesOf(other, facts) & (DIALOG | MISPLACED)) === 0 && other.text.startsWith(one.text),
        ),
    );
  return block ? { block, score: OPENED } : null;
}

/** The one h1 that is long enough and stands over text: a page may call itself quite differently for search engines. */
function onlyHeadline(page: Page, facts: PageFacts): Headline | null {
  const [block, another] = page.outline.blocks.filter(
    (one) => one.box.tag === 'h1' && one.text.length >= LEAST_ABOVE && isOverText(one, facts),
  );
  return block && !another && isOfItsLength(block) && linkTarget(block, page) !== 'elsewhere'
    ? { block, score: LEAST }
    : null;
}

/** Whether a line is not too long for a headline, and no way to the page. */
function isOfItsLength({ text }: Block): boolean {
  return text.length <= MAX_HEADLINE && !CRUMBS.test(text);
}

/** Of two that are as like parts of the title, the longer one is the headline, and the other the site's name. */
function isMore(score: number, { text }: Block, best: Headline | null): boolean {
  return !best || score > best.score || (score === best.score && text.length > best.block.text.length);
}

/** Shortest headline that may stand over a standfirst which the page calls itself by too, or that is in no way like its titles. Characters. */
const LEAST_ABOVE = 15;

/** Where a heading and the one right above it both say exactly what the page calls itself, the upper one, which is more than a part of that, is the headline, and the other its standfirst. */
function aboveIt(best: Headline, { outline, metadata }: Page, titles: string[]): Headline {
  const above = outline.blocks[best.block.index - 1];
  return above &&
    isHeading(above) &&
    isHeading(best.block) &&
    !above.box.hidden &&
    above.text !== best.block.text &&
    above.text.length >= LEAST_ABOVE &&
    metadata.titles.some(({ text }) => text === above.text) &&
    titles.includes(best.block.text)
    ? { ...best, block: above }
    : best;
}

/**
 * A story that was opened over a list, or is one of several in a stream, has its headline twice: in its card there, which
 * leads here, and over its text.
 */
function whereOpened(best: Headline, blocks: Block[], facts: PageFacts): Headline {
  if (best.block.links.length === 0) return best;
  const twin = blocks.find(
    (block) =>
      block.text === best.block.text &&
      block.links.length === 0 &&
      ((!isHeading(best.block) && isOverText(block, facts)) || dialogAround(block, facts) !== null),
  );
  return twin ? { ...best, block: twin } : best;
}

/** Lines behind a headline among which its text begins. */
const MAX_HEAD = 8;

function placesOf({ box }: Block, { boxes }: PageFacts): number {
  return boxes[box.index]?.places ?? 0;
}

function isOverText(block: Block, facts: PageFacts): boolean {
  const { index, box } = block;
  const isApart = (placesOf(block, facts) & MISPLACED) !== 0 || box.hidden;
  return (
    isHeading(block) && !isApart && facts.prose.slice(index + 1, index + MAX_HEAD).some((count) => count > 0)
  );
}

/** A title and its parts, since sites hang their names on it in many ways. */
function titleParts(title: string, siteName: string | undefined): string[] {
  return [title, ...title.split(/\s+[|–—·•»:-]\s+/u)].filter(
    (part, index) => index === 0 || (part.length > 15 && part !== siteName),
  );
}

/** Headings, and blocks about as long as a title: the words of others need not be compared. */
function mayBeHeadline({ box, text }: Block, wanted: Words[]): boolean {
  if (headingRank(box) <= 4) return true;
  return wanted.some(
    ({ plain }) => text.length > plain.length * 0.6 && text.length < plain.length * 1.7 + 10,
  );
}

function scoreBlock(block: Block, wanted: Words[], page: Page, facts: PageFacts): number {
  const words = wordsOf(block.text);
  const like = wanted.reduce((most, title) => Math.max(most, likeness(words, title)), 0);
  const level = LEVEL[block.box.tag] ?? LEVEL[tagAround(block.box)] ?? 0;
  const places = placesOf(block, facts);
  const linked = linkTarget(block, page);
  let score = HEADLINE_WEIGHTS.likeTitle * like + HEADLINE_WEIGHTS.level * level;
  if (like === 1) score += HEADLINE_WEIGHTS.sameAsTitle;
  if (linked === 'here') score += HEADLINE_WEIGHTS.linksHere;
  // A page's own title in its h1 may lead elsewhere: to what a reader shared.
  if (linked === 'elsewhere' && (like < 1 || level < 1)) score += HEADLINE_WEIGHTS.linksElsewhere;
  if ((places & MISPLACED) !== 0) score += HEADLINE_WEIGHTS.misplaced;
  if (block.box.hidden) score += HEADLINE_WEIGHTS.hidden;
  return score;
}

function linkTarget({ text, linkChars, links }: Block, page: Page): 'here' | 'elsewhere' | 'none' {
  const [link] = links;
  if (!link || linkChars < text.length / 2) return 'none';
  const url = resolveAddress(link.element.getAttribute('href'), page.base);
  if (!url) return 'none';
  return isOwnAddress(url, page.own) ? 'here' : 'elsewhere';
}
