import { endsSentence } from '../dom/endsSentence.ts';
import { plainWords } from '../dom/text.ts';
import { type BoxFacts, type PageFacts, placeBit } from '../evidence/facts.ts';
import { boxNamed } from '../page/boxNamed.ts';
import { isHeading } from '../page/headingRank.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block, Box, Media } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { likeTo } from './likeTo.ts';

/** Between two blocks of the story in the same box, and beside one of the very make, this is enough: losing a sentence is worse than keeping a line too many. */
export const LEAST_BETWEEN = 0.3;

/** This is enough for a quotation in a box of its own, and so many are looked for in the text. */
const LEAST_QUOTED = 0.1;
const MAX_QUOTED = 50;

const FIGURE = placeBit('figure');

/** A story whose lines are less sure on average reads like none. */
const LEAST_SURE = 0.6;

/** Where no line is the story's on the strength of how it is set. */
const APART =
  placeBit('nav') | placeBit('aside') | placeBit('form') | FIGURE | placeBit('button') | placeBit('dialog');

/** What is known when lines between the story's sure ones are judged. */
export interface Between {
  /** Lines that may be the story's, in page order. */
  blocks: Block[];
  /** Those that are. */
  chosen: Set<Block>;
  /** Lines that tell of other stories. */
  told: Set<Block>;
  /** The page's pictures and embeds. */
  media: Media[];
  facts: PageFacts;
  /** By block index: how likely each is the story's text. */
  weights: Float32Array;
}

/**
 * Tells which lines between a story's sure ones are the story's too: paragraphs in the same box, lines of the very make
 * of sure ones, and sub-headlines over what is kept. By themselves these say too little to be known.
 */
export function doubtfulLines({
  blocks,
  chosen,
  told,
  media,
  facts,
  weights,
}: Between): (block: Block) => boolean {
  const holders = new Set([...chosen].map(({ index }) => facts.holders[index] as Box));
  // Where each paragraph has a box of its own, a quotation has one of the same make.
  const shapes = new Set(
    [...holders].flatMap((box) => [box, ...(box.parent ? [box.parent] : [])]).map(shapeOf),
  );
  const isLike = likeTo(chosen);
  const pictured = new Set<Box>();
  for (const { box } of media)
    for (let one: Box | null = box; one && !pictured.has(one); one = one.parent) pictured.add(one);
  const places = new Map(blocks.map((block, at) => [block, at]));
  const beforeOf = (block: Block): Block | undefined => blocks[(places.get(block) as number) - 1];
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  // A quotation that leads nowhere; one with a link is somebody's post.
  const quotations = new Map<Box, boolean>();
  const isQuotation = (box: Box): boolean => {
    const known = quotations.get(box) ?? (box.tag === 'blockquote' && !box.element.querySelector('a'));
    quotations.set(box, known);
    return known;
  };
  const isIn = ({ index }: Block): boolean => {
    const holder = facts.holders[index] as Box;
    return holders.has(holder) || (holders.has(holder.parent as Box) && isQuotation(holder));
  };
  // A quotation in a box of its own; one that the text says too is there for the eye.
  let said: string | undefined;
  let left = MAX_QUOTED;
  const isFigure = (block: Block): boolean => {
    const { index, text, box } = block;
    const quotation = box.tag === 'blockquote' ? box : box.parent;
    const around = quotation?.parent;
    if (!around || !isQuotation(quotation) || told.has(block)) return false;
    const isSet = around.tag === 'figure';
    const saysSomething = facts.prose[index] !== 0 || endsSentence(text);
    const isAmong = holders.has(around.parent as Box) || shapes.has(shapeOf(around));
    if (!isSet && !(isAmong && saysSomething)) return false;
    if ((weights[index] as number) < LEAST_QUOTED || left-- <= 0) return false;
    if (((facts.boxes[box.index] as BoxFacts).places & APART & ~FIGURE) !== 0) return false;
    said ??= ` ${plainWords([...chosen].map((one) => one.text).join(' '))} `;
    return !said.includes(` ${plainWords(text)} `);
  };
  const isProbable = ({ index }: Block): boolean => (weights[index] as number) >= LEAST_BETWEEN;
  const isParagraph = (block: Block): boolean =>
    facts.prose[block.index] !== 0 && isIn(block) && isProbable(block);
  // Where the story itself reads like none, how its lines are set tells more.
  const isUnsure = meanOf([...chosen].map(({ index }) => weights[index] as number)) < LEAST_SURE;
  // A paragraph of few words between a chapter's headline and its text.
  const isUnderHead = (block: Block): boolean => {
    const before = beforeOf(block);
    return (
      block.box.tag === 'p' &&
      before !== undefined &&
      chosen.has(before) &&
      isHeading(before) &&
      before.box.parent === block.box.parent
    );
  };
  const isSetAlike = (block: Block): boolean =>
    // Short links are not weighed.
    (isProbable(block)
      ? isLike(block) || isUnderHead(block)
      : (weights[block.index] === 0 && isLike(block, 1)) ||
        (isUnsure && /[.:!?…。]["”»’]?$/u.test(block.text) && isLike(block, 2))) &&
    // 'Read more' under every chapter.
    !(isMostlyLinks(block) && (counts.get(block.text) as number) > 1);
  const isOver = (block: Block): boolean => {
    let place = places.get(block) as number;
    const header = headerOf(block, blocks[place - 1]);
    let below = blocks[++place];
    // A link beside it in its own box, to edit or to share what follows.
    const end = below && isBeside(below, block) ? below.index + 1 : block.box.end;
    const least = header ? header.end + MAX_WRITER : 0;
    const isAbove = (one: Block): boolean =>
      one.index < end ||
      isHeading(one) ||
      (one.index < least && !chosen.has(one) && facts.prose[one.index] === 0);
    while (below && isAbove(below)) below = blocks[++place];
    return (
      below !== undefined &&
      (isIn(block) || below.index < (header?.parent?.end ?? 0) || isHeadOf(block, end, below, pictured)) &&
      (chosen.has(below) || isParagraph(below))
    );
  };
  const heads = headsAmong(
    blocks.filter((block) => !told.has(block)),
    chosen,
    pictured,
    facts,
  );
  // A bullet stands beside each line of a list that is set as plain divisions.
  const isItem = (block: Block): boolean => {
    const before = beforeOf(block);
    if (!before || !BULLET.test(before.text) || isMostlyLinks(block)) return false;
    const around = before.box.parent;
    return [around?.end, around?.parent?.end].includes(block.index + 1);
  };
  return (block) => {
    if (isParagraph(block) || heads.has(block) || isFigure(block)) return true;
    const apart = (facts.boxes[block.box.index] as BoxFacts).places & APART;
    if (told.has(block) || (apart & ~FIGURE) !== 0) return false;
    // Code and formulas read like no story, and one that is lost leaves a hole.
    if (boxNamed('pre', block.box) || isFormula(block)) return true;
    if (apart !== 0) return false;
    if (isItem(block)) return true;
    if (facts.prose[block.index] !== 0) return isProbable(block) && isLike(block);
    return isHeading(block) ? isOver(block) : isSetAlike(block);
  };
}

/** A bullet alone. */
const BULLET = /^[•·▪◦‣●○■–-]$/u;

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isFormula({ nodes }: Block): boolean {
  return nodes.every(({ parentElement }) => parentElement?.closest('math'));
}

/** The header that a heading begins, but for a line such as its time, in an entry of a report that goes on: beside it may stand a writer and their picture. */
function headerOf({ box, index }: Block, before: Block | undefined): Box | null {
  const header = boxNamed('header', box);
  return header && index - header.start < 2 && !(before && isHeading(before)) ? header : null;
}

/** Lines behind such a header that say who wrote the entry. */
const MAX_WRITER = 2;

/** Longest sub-headline, and fewest of one make where no element says that they are some. Characters, lines. */
const MAX_HEAD = 80;
const LEAST_HEADS = 2;

/**
 * Sub-headlines that are set as plain divisions: short lines of one make that say different things, each between two of
 * the story's paragraphs and beside no picture.
 */
function headsAmong(
  blocks: Block[],
  chosen: Set<Block>,
  pictured: Set<Box>,
  { prose }: PageFacts,
): Set<Block> {
  const isText = (block: Block | undefined): boolean =>
    block !== undefined && chosen.has(block) && prose[block.index] !== 0;
  const over = [...blocks.entries()].filter(
    ([at, block]) =>
      prose[block.index] === 0 &&
      block.text.length <= MAX_HEAD &&
      block.links.length === 0 &&
      !block.box.hidden &&
      !pictured.has(block.box) &&
      !/[.。!！…]$/u.test(block.text) &&
      isText(blocks[at + 1]),
  );
  const heads = new Set<Block>();
  for (const row of Map.groupBy(over, ([, { box }]) => shapeOf(box)).values()) {
    const between = row.filter(([at]) => isText(blocks[at - 1]));
    const texts = new Set(row.map(([, { text }]) => text));
    if (between.length >= LEAST_HEADS && texts.size === row.length)
      for (const [, block] of row) heads.add(block);
  }
  return heads;
}

/** Whether a line that leads somewhere stands right behind a heading, alone with it in one box, but for a line above. */
function isBeside(line: Block, { index, box }: Block): boolean {
  const around = box.parent;
  return (
    line.index === index + 1 &&
    line.index + 1 === around?.end &&
    around.start >= index - 1 &&
    isMostlyLinks(line)
  );
}

/** Whether a headline in a box of its own, and no video's title, stands in the same box as the line below it. */
function isHeadOf({ box }: Block, end: number, below: Block, pictured: Set<Box>): boolean {
  let alone: Box = box;
  // What stands behind it in its own box is what it is over.
  for (let { parent } = alone; parent && parent.end === end && isHead(parent, below); parent = parent.parent)
    alone = parent;
  return alone.parent !== null && below.index < alone.parent.end && !pictured.has(alone);
}

/** Whether a box before a line holds a headline and at most a kicker. */
function isHead({ start, end }: Box, below: Block): boolean {
  return end <= below.index && end - start <= 2;
}
