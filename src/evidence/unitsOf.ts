import { type BoxFacts, HOLDERS, type PageFacts, placeBit } from './facts.ts';
import { saysSponsored } from './sponsored.ts';
import { boxNamed } from '../page/boxNamed.ts';
import { isHeading } from '../page/headingRank.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

/** A list belongs to the story from this mean certainty on. A table stands for itself: numbers never read like a story. */
const LEAST_LIST = 0.2;

/** Fewer lines make no table of facts. */
const LEAST_CELLS = 4;

/** Links may make up this share of the text. */
const MAX_LINKS = 0.5;

/** How many boxes deeper than paragraphs of the story a table or list may be wrapped. */
const MAX_WRAPS = 3;

/** Lines of links, labels of advertisements, and headings, that may stand between a table and the story's paragraphs. */
const MAX_BETWEEN = 3;

const FORM = placeBit('form');

const LISTS = new Set(['ul', 'ol', 'dl']);

/**
 * The lines of tables and lists that stand among a story's paragraphs, by block index. A cell or an item by itself says
 * too little to be told from a menu's line, so these belong to the story whole; not a table with headlines of other stories, `theirs`.
 */
export function unitsOf(
  story: Block[],
  { boxes, blocks }: Pick<Outline, 'boxes' | 'blocks'>,
  facts: PageFacts,
  certainties: Float32Array,
  theirs: { has: (block: Block) => boolean },
): Set<number> {
  const holders = new Set(story.map(({ index }) => facts.holders[index] as Box));
  const told = new Set(story.map(({ index }) => index));
  // Lines that lead on, and its own heading, may stand between.
  const isToldFrom = (first: number, step: 1 | -1): boolean => {
    let at = first;
    for (let left = MAX_BETWEEN; left > 0 && !told.has(at) && mayStandBetween(blocks[at]); left--) at += step;
    return told.has(at);
  };
  // Where each paragraph has a box of its own, a table has one too.
  const isAmid = ({ tag, start, end }: Box): boolean =>
    tag === 'table' && isToldFrom(start - 1, -1) && isToldFrom(end, 1);
  // A table with other stories' headlines, or a list of labels that stand elsewhere too: buttons, as under every picture.
  const isNone = ({ tag, start, end }: Box): boolean => {
    const own = blocks.slice(start, end);
    if (!LISTS.has(tag)) return own.some((block) => theirs.has(block));
    const known = spansOf(blocks);
    return own.every(({ text, index }) => {
      const { first, last } = known.get(text) ?? { first: start, last: start };
      return facts.prose[index] === 0 && (first < start || last >= end);
    });
  };
  const lines = new Set<number>();
  for (const box of boxes) {
    if (box.hidden || !(isUnit(box, certainties) || isBetween(box, story, facts))) continue;
    const isTable = box.tag === 'table';
    // With what a figure round it says of it.
    const whole = isTable && box.parent?.tag === 'figure' ? box.parent : box;
    const { chars, linkChars, places } = facts.boxes[whole.index] as BoxFacts;
    if ((places & FORM) !== 0 || linkChars > chars * MAX_LINKS) continue;
    if ((!isAmid(box) && !standsAmong(box, holders)) || isNone(whole)) continue;
    const { start, end } = whole;
    const above = blocks[start - 1];
    const isHeaded = isTable && above !== undefined && isHeading(above) && above.links.length === 0;
    for (let index = isHeaded ? above.index : start; index < end; index++)
      if (!isInGutter(blocks[index] as Block, blocks)) lines.add(index);
  }
  return lines;
}

/** By block index: where the shown lines of one text begin and end. */
interface Span {
  first: number;
  last: number;
}

/** Spans by the lines of a page: each of its stories asks for them. */
const spansByPage = new WeakMap<Block[], Map<string, Span>>();

function spansOf(blocks: Block[]): Map<string, Span> {
  const known = spansByPage.get(blocks);
  if (known) return known;
  const spans = new Map<string, Span>();
  for (const { text, index, box } of blocks)
    if (!box.hidden) spans.set(text, { first: spans.get(text)?.first ?? index, last: index });
  spansByPage.set(blocks, spans);
  return spans;
}

/** Whether a line is one of the numbers of a listing's lines, in a cell beside it. */
function isInGutter({ text, box }: Block, blocks: Block[]): boolean {
  if (isGutter(text)) return true;
  if (!/^\d+$/u.test(text)) return false;
  const cell = boxNamed('td', box);
  if (!cell) return false;
  const first = blocks.slice(cell.start, Math.min(cell.end, cell.start + 3));
  return isGutter(first.map((line) => line.text).join(' '));
}

/** True for '1 2 3 4': such numbers in one line. */
export function isGutter(text: string): boolean {
  return /^1 2 3\b[\d ]*$/u.test(text);
}

function mayStandBetween(block: Block | undefined): boolean {
  return block !== undefined && (isHeading(block) || isMostlyLinks(block) || saysSponsored(block.text));
}

/** A quotation right behind the story's last paragraph, in the same box, is its own from here on. */
const LEAST_QUOTED = 0.15;

/**
 * Up to which line, exclusively, a story goes on in tables, numbered lists, code and quotations right behind its last one: that line's
 * own place but one for none. What it goes on in is added to the units.
 */
export function endOfUnits(
  last: number,
  { boxes, blocks }: Outline,
  facts: PageFacts,
  certainties: Float32Array,
  units: Set<number>,
): number {
  let end = last + 1;
  const unitAt = (at: number): Box | undefined =>
    boxes.find(
      ({ tag, start, end: behind, parent }) =>
        start === at &&
        behind > at &&
        (/^(?:table|ol)$/u.test(tag)
          ? units.has(behind - 1)
          : parent === facts.holders[last] &&
            (tag === 'pre' || (tag === 'blockquote' && (certainties[at] as number) >= LEAST_QUOTED))),
    );
  for (let from = end; ; from = end) {
    while (units.has(from) && isHeading(blocks[from] as Block) && !unitAt(from)) from++;
    const unit = unitAt(from);
    if (!unit) return end;
    ({ end } = unit);
    for (let index = from; index < end; index++) units.add(index);
  }
}

function isUnit({ tag, start, end }: Box, certainties: Float32Array): boolean {
  if (tag === 'table') return end - start >= LEAST_CELLS;
  if (!LISTS.has(tag)) return false;
  const sum = certainties.subarray(start, end).reduce((all, certainty) => all + certainty, 0);
  return sum >= LEAST_LIST * (end - start);
}

function standsAmong(unit: Box, holders: Set<Box>): boolean {
  let holder = unit.parent;
  while (holder && !HOLDERS.has(holder.tag)) holder = holder.parent;
  for (let level = 0; holder && level <= MAX_WRAPS; level++, holder = holder.parent)
    if (holders.has(holder)) return true;
  return false;
}

/** Whether a list stands right between two lines of the story, in the very box of its paragraphs. */
function isBetween({ tag, parent, start, end }: Box, story: Block[], { holders }: PageFacts): boolean {
  if (!LISTS.has(tag)) return false;
  const behind = story.findIndex(({ index }) => index >= end);
  const before = story.findLast(({ index }) => index < start);
  return (
    before !== undefined &&
    behind >= 0 &&
    holders[before.index] === parent &&
    holders[(story[behind] as Block).index] === parent
  );
}
