import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type BoxFacts, placeBit, PLACES } from '../../evidence/facts.ts';
import { tagAround } from '../../page/headingRank.ts';
import { bitOf, HINTS } from '../../page/hints.ts';
import type { Box } from '../../page/outline.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';
import type { Measured } from './measureCards.ts';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'li', 'div', 'td', 'dt', 'dd'];
const BOXES = ['li', 'article', 'div', 'tr', 'td', 'section', 'p', 'dd', 'a'];
const HEADING = /^h[1-6]$/u;

/** Where a card stands: in which elements, under which names, with what in its box. */
export const STAND_SIGNALS = [
  ...namesOf('tag', TAGS),
  ...namesOf('box', BOXES),
  ...namesOf('in', PLACES),
  ...namesOf('link', HINTS),
  ...namesOf('box', HINTS),
  ...namesOf('around', HINTS),
  'covers',
  'boxLinks',
  'boxBlocks',
  'boxChars',
  'boxProse',
  'boxTime',
  'boxPicture',
  'linksInBox',
  'depth',
  'siblings',
  'nofollow',
  'blank',
  'sponsoredRel',
  'hidden',
  'heading',
  'nearHeading',
];

const PLACE_BITS = PLACES.map((place) => placeBit(place));
const HINT_BITS = HINTS.map((hint) => bitOf(hint));

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
    for (const one of TAGS) putIf(rows, tag === one || (one.startsWith('h') && tagUp === one));
    for (const one of BOXES) putIf(rows, box.tag === one);
    const own = factsOf(link.box);
    const boxed = factsOf(box);
    for (const bit of PLACE_BITS) putIf(rows, (own.places & bit) !== 0);
    for (const bit of HINT_BITS) putIf(rows, (own.hints & bit) !== 0);
    for (const bit of HINT_BITS) putIf(rows, (boxed.hints & bit) !== 0);
    let around = 0;
    let level = 0;
    for (let one = box.parent; one?.parent && level < LEVELS; one = one.parent, level++)
      around |= factsOf(one).hints;
    for (const bit of HINT_BITS) putIf(rows, (around & bit) !== 0);
    const { time, picture, links } = measured.get(card) as Measured;
    put(rows, block ? card.text.length / block.text.length : 0);
    put(rows, boxed.linkChars / Math.max(1, boxed.chars));
    put(rows, Math.log1p(card.end - card.start) / 4);
    put(rows, Math.log1p(boxed.chars) / 8);
    put(rows, Math.log1p(boxed.prose) / 8);
    putIf(rows, time);
    putIf(rows, picture);
    put(rows, Math.min(1, links / 6));
    put(rows, Math.min(1, box.depth / 30));
    put(rows, Math.min(1, (box.parent?.children.length ?? 0) / 30));
    const rel = link.element.getAttribute('rel') ?? '';
    putIf(rows, rel.includes('nofollow'));
    putIf(rows, link.element.getAttribute('target') === '_blank');
    putIf(rows, rel.includes('sponsored'));
    putIf(rows, link.box.hidden);
    putIf(rows, HEADING.test(tag) || HEADING.test(tagUp));
    put(rows, Math.min(1, (sinceHeading[card.start] ?? FAR) / 30));
  };
}

const FAR = 100;

/** For each block, how many blocks above it the nearest heading stands. */
function headingDistances(boxes: Box[]): number[] {
  let head = -FAR;
  return boxes.map(({ tag }, index) => {
    const distance = index - head;
    if (HEADING.test(tag)) head = index;
    return distance;
  });
}
