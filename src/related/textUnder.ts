import { type PageFacts, placeBit } from '../evidence/facts.ts';
import { meanCertainty, proseOf } from '../evidence/sums.ts';
import { headingRank, isHeading, NO_HEADING } from '../page/headingRank.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { endsSentence } from '../dom/endsSentence.ts';
import type { OtherStory } from './otherStory.ts';
import { holdsTime } from '../time/holdsTime.ts';

/** What is known of the page when its other stories' texts are looked for. */
export interface Surroundings {
  blocks: Block[];
  facts: PageFacts;
  /** Characters of running text in the blocks from one up to, without, another. */
  proseIn: (from: number, end: number) => number;
  /** The main story's headline; null on pages without one. */
  headline: Block | null;
  lang: string;
  /** Where the page stands. */
  host: string;
  /** By block index: how sure it is that a block is the main story's text. */
  certainties: Float32Array;
  mainFrom: Map<Box, number>;
  /** By the make of those of them that have a class and do not hold the headline: the index where the first one ends. */
  chunks: Map<string, number>;
  /** Headlines of other stories. */
  titles: Map<Block, OtherStory>;
  /** Headlines that each begin one of several like stories with a time and a text, with the blocks of that. */
  items: Map<Block, Span>;
}

/** Blocks from one up to, without, another: their indexes. */
export interface Span {
  from: number;
  end: number;
  /** Where the item begins that they stand in, where that is a box. */
  start?: number;
  /** Set for a text that is folded away: nothing else stands among these. */
  isFolded?: true;
  /** Whether the text is none of the whole story, but leads on to it. */
  isTeaser?: boolean;
}

/** Least text that is a whole story and no teaser: characters, those of Chinese, Japanese and Korean counting twice. */
export const LEAST_WHOLE = 600;

/** Prose that may stand before a headline in its own story's box. */
const MAX_BEFORE = 300;

/**
 * From this certainty on a text is the main story's own, in spite of what its structure says: in one of several
 * like boxes that each begin with a headline leading elsewhere, in a single one, without these, and among the main
 * story's paragraphs.
 */
const MOST_REPEATED = 0.95;
const MOST_BOXED = 0.85;
const MOST_UNBOXED = 0.4;
const MOST_INSIDE = 0.3;

/** The same right in the box of these paragraphs, where headlines of chapters stand. */
const MOST_BESIDE = 0.1;

/** Blocks looked at after one headline. */
const MAX_BLOCKS = 600;

/**
 * The running text that belongs to a headline: in the largest box around it that begins with it and holds neither the
 * main story's headline nor another of its rank.
 */
export function textUnder(title: Block, story: OtherStory, around: Surroundings): Block[] {
  const { blocks, certainties, facts, items } = around;
  const item = items.get(title);
  if (item) return toLastSentence(blocks.slice(item.from, item.end), facts);
  // A line of the main story's own, in one box with what goes before and follows.
  if (isAmidMain(title.box, title, around)) return [];
  const isLinked = story.cards.length > 0;
  const before = nearestOther(title, story, around, -1);
  const behind = nearestOther(title, story, around, 1);
  const isBegun = ({ start }: Box): boolean => around.proseIn(start, title.index) <= MAX_BEFORE;
  let { box } = title;
  const isOwn = isBegun(box);
  for (let up = isOwn ? box.parent : null; up?.parent; up = up.parent) {
    if (up.start <= before || up.end > behind || !isBegun(up)) break;
    box = up;
  }
  const isPeer = isLikeTheMain(title, around) && (isLinked || isDated(title, around));
  const isInside = !isPeer && isPartOfTheMain(title, box, around);
  const boxed = proseAmong(blocks.slice(title.index + 1, Math.min(box.end, title.index + MAX_BLOCKS)), facts);
  if (isOwn && proseOf(boxed, facts) >= LEAST_WHOLE) {
    const most = isLinked ? (isRepeated(box, around) ? MOST_REPEATED : MOST_BOXED) : MOST_UNBOXED;
    // A box of its own is not one that the main story goes on in.
    if (isPeer) return boxed;
    return meanCertainty(boxed, certainties) < (isInside ? MOST_INSIDE : most)
      ? untilJump(boxed, around)
      : [];
  }
  // Headlines and paragraphs in turn, without a box for each story: up to the next headline.
  const list = box.parent ?? box;
  const last = Math.max(box.end, Math.min(list.end, behind));
  const flat = proseAmong(blocks.slice(title.index + 1, last), facts);
  const inside = isAmidMain(list, title, around) ? MOST_BESIDE : MOST_INSIDE;
  const most = isInside ? inside : MOST_UNBOXED;
  return isPeer || meanCertainty(flat, certainties) < most ? untilJump(flat, around) : [];
}

/** Whether a box holds sure paragraphs of the main story before a headline. */
function isAmidMain(box: Box, { index }: Block, { mainFrom }: Surroundings): boolean {
  return Number(mainFrom.get(box)) < index;
}

/** True for a headline among the main story's paragraphs, without a time of its own: what a digest or a list of the best is made of. */
function isPartOfTheMain(title: Block, box: Box, around: Surroundings): boolean {
  if (isInChunk(title, around)) return !isDated(title, around);
  for (let up = box.parent; up; up = up.parent)
    if (isAmidMain(up, title, around)) return !isDated(title, around);
  return false;
}

/**
 * True in a box of the make of one that the main story's paragraphs stand in before it, without its headline: a story cut
 * into several boxes, one of which begins with a film or a card of another.
 */
function isInChunk({ box }: Block, { chunks }: Surroundings): boolean {
  for (let up = box.parent; up; up = up.parent)
    if ((chunks.get(shapeOf(up)) ?? Infinity) <= up.start) return true;
  return false;
}

/** A teaser that reads less like the main story than this, and a paragraph behind its box that reads more like it than that. */
const TEASER = 0.2;
export const STORY = 0.8;

/** A text up to where the main story goes on behind another one's teaser, which stands in a box of its own within that. */
function untilJump(text: Block[], { certainties, facts }: Surroundings): Block[] {
  const certaintyAt = ({ index }: Block): number => certainties[index] as number;
  const end = text.findIndex((block) => certaintyAt(block) >= TEASER);
  const behind = text[end];
  if (!behind || end === 0 || certaintyAt(behind) <= STORY) return text;
  const teaser = text.slice(0, end);
  return teaser.some(({ index }) => facts.holders[index] === facts.holders[behind.index]) ? text : teaser;
}

/**
 * True for a headline of the very make of the main story's, or one that is an h1 as well: a page that sets both alike
 * sets their texts alike too, and what those read like tells nothing. It leads elsewhere or has a time of its own.
 */
function isLikeTheMain(title: Block, { headline }: Surroundings): boolean {
  if (!headline || title.index <= headline.index) return false;
  const rank = headingRank(title.box);
  return (
    rank === headingRank(headline.box) &&
    rank < NO_HEADING &&
    (rank === 1 || shapeOf(title.box) === shapeOf(headline.box))
  );
}

/** Lines under a headline among which its story's time stands. */
const MAX_HEAD = 8;

/** True where one of the first lines under a headline says a time: a chapter has none. */
function isDated({ index }: Block, { blocks, lang }: Surroundings): boolean {
  return blocks.slice(index + 1, index + 1 + MAX_HEAD).some((block) => holdsTime(block, lang));
}

/** The index of the nearest headline of another story before or behind one, as far as is looked; one step past that for none. */
export function nearestOther(title: Block, story: OtherStory, around: Surroundings, step: 1 | -1): number {
  let index = title.index + step;
  for (let left = MAX_BLOCKS; left > 0; left--, index += step) {
    const block = around.blocks[index];
    if (!block || isOther(block, title, story, around)) break;
  }
  return index;
}

/** True where boxes of the same make stand beside a box, each with another story's headline in it. */
function isRepeated(box: Box, { titles, blocks }: Surroundings): boolean {
  const alike = box.parent?.children.filter(
    (other) =>
      other.tag === box.tag && blocks.slice(other.start, other.end).some((block) => titles.has(block)),
  );
  return (alike?.length ?? 0) > 1;
}

function isOther(block: Block, title: Block, story: OtherStory, { titles, headline }: Surroundings): boolean {
  if (block === title) return false;
  if (block === headline) return true;
  const other = titles.get(block);
  return other !== undefined && other !== story && headingRank(block.box) <= headingRank(title.box);
}

/** Parts of a page in which no story stands. */
export const NO_STORY = placeBit('nav') | placeBit('footer') | placeBit('form') | placeBit('dialog');

const NO_LINE = NO_STORY | placeBit('button') | placeBit('figure');

/** From the first paragraph to the last: paragraphs, and the lines between them in the same boxes. */
function proseAmong(blocks: Block[], facts: PageFacts): Block[] {
  const isProse = ({ index }: Block): boolean => (facts.prose[index] as number) > 0;
  const first = blocks.findIndex((block) => isProse(block));
  const last = blocks.findLastIndex((block) => isProse(block));
  const inside = blocks.slice(Math.max(0, first), last + 1);
  const holders = new Set(inside.filter((block) => isProse(block)).map(({ index }) => facts.holders[index]));
  return inside.filter((block) => {
    if (isProse(block)) return true;
    const places = facts.boxes[block.box.index]?.places ?? 0;
    return holders.has(facts.holders[block.index]) && (places & NO_LINE) === 0 && !isMostlyLinks(block);
  });
}

/** The same, with the short sentences that may end an item's text behind its last paragraph. */
function toLastSentence(blocks: Block[], facts: PageFacts): Block[] {
  const text = proseAmong(blocks, facts);
  const last = text.at(-1);
  if (!last) return text;
  const behind = blocks.slice(blocks.indexOf(last) + 1);
  const end = behind.findIndex(({ links, text: line }) => links.length > 0 || !endsSentence(line));
  return [...text, ...(end < 0 ? behind : behind.slice(0, end))];
}

/** Lines up to the first paragraph, which a long headline is none. */
export function linesAboveText(lines: Block[], { prose }: PageFacts): Block[] {
  const text = lines.findIndex((block) => prose[block.index] !== 0 && !isHeading(block));
  return text < 0 ? lines : lines.slice(0, text);
}
