import { pattern } from '../dom/pattern.ts';
import type { Card } from '../evidence/cards.ts';
import type { PageFacts } from '../evidence/facts.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { meanCertainty } from '../evidence/sums.ts';
import { widthOf } from '../evidence/width.ts';
import type { Block, Box } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { weighAddress } from './weighAddress.ts';
import type { StorySignals } from './weighStory.ts';

/** What may be the main story, and what surrounds it. */
export interface Supposed {
  page: Page;
  facts: PageFacts;
  /** Its text, in order, and its headline. */
  main: { blocks: Block[]; headline: Headline | null };
  /** By block index: how sure it is that a block is the main story's text. */
  certainties: Float32Array;
  cards: Card[];
  /** Other stories found, with their cards, the lines that tell of them, and of these their whole text where it stands on the page. */
  others: { cards: Card[]; lines: Block[]; text: Block[]; isTeaser?: boolean | undefined }[];
  /** How many sites besides the page's own they lead to. */
  outlets: number;
}

/** Measures what may be a main story. */
export function storySignals(supposed: Supposed): StorySignals {
  const { page, facts, main, certainties, cards, others, outlets } = supposed;
  const { blocks, headline } = main;
  const url = new URL(page.url);
  const letters = blocks.reduce((sum, { text }) => sum + widthOf(text), 0);
  const carded = cardedBlocks(cards, headline, page, new Set(blocks));
  return {
    letters,
    headline: headline?.score ?? 0,
    certainty: meanOf(blocks, certainties, facts),
    together: mostInOneBox(blocks, facts) / Math.max(1, letters),
    inCards:
      blocks.reduce((sum, { index, text }) => sum + (carded.has(index) ? widthOf(text) : 0), 0) /
      Math.max(1, letters),
    stories: others.length,
    telling: others.filter((other) => isTelling(other, facts)).length / Math.max(1, others.length),
    whole: others.filter(({ text, isTeaser }) => text.length > 0 && !isTeaser).length,
    priced:
      others.filter(({ lines }) => lines.some(({ text }) => PRICE.test(text) && FEW_WORDS.test(text)))
        .length / Math.max(LEAST_GOODS, others.length),
    outlets,
    address: Math.max(...page.own.map((address) => weighAddress(address))),
    folders: url.pathname.split('/').filter(Boolean).length,
    published: page.metadata.published !== undefined,
    byline: page.metadata.byline !== undefined,
    isArticle: page.metadata.isArticle,
    isCollection: page.metadata.isCollection,
  };
}

/** How sure the paragraphs are on average; cells, items and labels between them say nothing of what a page is. */
function meanOf(blocks: Block[], certainties: Float32Array, { prose }: PageFacts): number {
  const paragraphs = blocks.filter(({ index }) => prose[index] !== 0);
  const lines = paragraphs.length > 0 ? paragraphs : blocks;
  return meanCertainty(lines, certainties);
}

/** Fewer things with a price make no shop. */
const LEAST_GOODS = 6;

/** A line that says next to nothing else: '$12.99', 'from 12,99 €', '1 299 zł', '2,990円'. */
const PRICE = pattern()`\p{Sc}\s?\d|\d\s?(?:\p{Sc}|zł|kr|Kč|円|元|원)(?!\p{L})`;
const FEW_WORDS = pattern()`^\P{L}*(?:\p{L}+\P{L}+){0,3}\p{L}*\P{L}*$`;

/** A shorter headline names a thing, as tasks, files and messages are named. Letters of Chinese, Japanese and Korean count twice. */
const LEAST_HEADLINE = 33;

function isTelling({ cards, lines }: Supposed['others'][number], { prose }: PageFacts): boolean {
  return (
    cards.some(({ text }) => widthOf(text) >= LEAST_HEADLINE) || lines.some(({ index }) => prose[index] !== 0)
  );
}

function mostInOneBox(blocks: Block[], facts: PageFacts): number {
  const sums = new Map<Box, number>();
  let most = 0;
  for (const { index, text } of blocks) {
    const holder = facts.holders[index] as Box;
    // Where each paragraph has a box of its own, they stand together in the one around.
    for (const box of holder.parent ? [holder, holder.parent] : [holder]) {
      const sum = (sums.get(box) ?? 0) + widthOf(text);
      sums.set(box, sum);
      most = Math.max(most, sum);
    }
  }
  return most;
}

/** A card with more lines of the text than this holds more than a teaser. */
const MAX_TEASER = 3;

/**
 * The text's blocks that stand in a card of another page. A box that several cards share holds a list and is none of theirs; the
 * main story's own headline may lead to its outlet.
 */
function cardedBlocks(cards: Card[], headline: Headline | null, page: Page, text: Set<Block>): Set<number> {
  const indexes = new Set<number>();
  const keys = new Map<Box, string>();
  const shared = new Set<Box>();
  for (const { box, key } of cards)
    if ((keys.get(box) ?? key) === key) keys.set(box, key);
    else shared.add(box);
  for (const { own, strong, link, end, box, block } of cards) {
    // What a picture is called heads no text.
    if (own || !strong || !block || shared.has(box) || block === headline?.block) continue;
    // A box with more than a headline is a whole card: what follows it is a paragraph between two.
    const last = box.end > box.start + 1 ? box.end : end;
    // What stands before a card's headline is a label, or a text that it is the last line of.
    const lines = page.outline.blocks.slice(link.start, last).filter((line) => text.has(line));
    if (lines.length > MAX_TEASER) continue;
    for (const { index } of lines) indexes.add(index);
  }
  return indexes;
}
