import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type BoxFacts, placeBit } from '../../evidence/facts.ts';
import { isHeadingTag, tagAround } from '../../page/headingRank.ts';
import { bitOf } from '../../page/hints.ts';
import type { Box } from '../../page/outline.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';
import type { Measured } from './measureCards.ts';

const WITHIN = ['footer', 'header', 'figure', 'table', 'item'] as const;
const HINTS_OF_BOX = ['ad', 'menu'] as const;
const HINTS_AROUND = ['ad', 'menu', 'side'] as const;

/** Where a card stands: in which elements, under which names, with what in its box. */
export const STAND_SIGNALS = [
  'tag:li',
  ...namesOf('in', WITHIN),
  'link:menu',
  ...namesOf('box', HINTS_OF_BOX),
  ...namesOf('around', HINTS_AROUND),
  'covers',
  'boxLinks',
  'boxChars',
  'boxProse',
  'boxTime',
  'boxPicture',
  'linksInBox',
  'depth',
  'siblings',
  'nofollow',
  'blank',
  'heading',
  'nearHeading',
];

const WITHIN_BITS = WITHIN.map(placeBit);
const MENU = bitOf('menu');
const BITS_OF_BOX = HINTS_OF_BOX.map(bitOf);
const BITS_AROUND = HINTS_AROUND.map(bitOf);

/** Boxes looked at above a card. */
const LEVELS = 5;

export function standReader(
  { page, facts }: Evidence,
  measured: Map<Card, Measured>,
): (card: Card, rows: Rows) => void {
  const sinceHeading = headingDistances(page.outline.blocks.map(({ box }) => box));
  const factsOf = (box: Box): BoxFacts => facts.boxes[box.index] as BoxFacts;
  return (card, rows) => {
    const { block, link, box } = card;
    const tag = block?.box.tag ?? link.box.tag;
    const tagUp = block ? tagAround(block.box) : '';
    putIf(rows, tag === 'li');
    const own = factsOf(link.box);
    const boxed = factsOf(box);
    for (const bit of WITHIN_BITS) putIf(rows, (own.places & bit) !== 0);
    putIf(rows, (own.hints & MENU) !== 0);
    for (const bit of BITS_OF_BOX) putIf(rows, (boxed.hints & bit) !== 0);
    let around = 0;
    let level = 0;
    for (let one = box.parent; one?.parent && level < LEVELS; one = one.parent, level++)
      around |= factsOf(one).hints;
    for (const bit of BITS_AROUND) putIf(rows, (around & bit) !== 0);
    const { time, picture, links } = measured.get(card) as Measured;
    put(rows, block ? card.text.length / block.text.length : 0);
    put(rows, boxed.linkChars / Math.max(1, boxed.chars));
    put(rows, Math.log1p(boxed.chars) / 8);
    put(rows, Math.log1p(boxed.prose) / 8);
    putIf(rows, time);
    putIf(rows, picture);
    put(rows, Math.min(1, links / 6));
    put(rows, Math.min(1, box.depth / 30));
    put(rows, Math.min(1, (box.parent?.children.length ?? 0) / 30));
    putIf(rows, (link.element.getAttribute('rel') ?? '').includes('nofollow'));
    putIf(rows, link.element.getAttribute('target') === '_blank');
    putIf(rows, isHeadingTag(tag) || isHeadingTag(tagUp));
    put(rows, Math.min(1, (sinceHeading[card.start] ?? FAR) / 30));
  };
}

const FAR = 100;

/** For each block, how many blocks above it the nearest heading stands. */
function headingDistances(boxes: Box[]): number[] {
  let head = -FAR;
  return boxes.map(({ tag }, index) => {
    const distance = index - head;
    if (isHeadingTag(tag)) head = index;
    return distance;
  });
}
