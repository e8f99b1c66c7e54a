import type { Evidence } from '../../evidence/evidence.ts';
import { type BoxFacts, placeBit, PLACES } from '../../evidence/facts.ts';
import { bitOf, HINTS } from '../../page/hints.ts';
import type { Block, Box } from '../../page/outline.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'section',
  'td',
  'blockquote',
  'button',
  'dd',
  'dt',
  'pre',
  'time',
  'th',
];

/** Where a line stands: in which elements, under which names, how far from the region of most running text. */
export const PLACE_SIGNALS = [
  ...namesOf('tag', TAGS),
  ...namesOf('in', PLACES),
  ...namesOf('own', HINTS),
  ...namesOf('around', HINTS),
  'levels',
  'inRegion',
  'depthInRegion',
  'aboveRegion',
  'hidden',
];

const PLACE_BITS = PLACES.map((place) => placeBit(place));
const HINT_BITS = HINTS.map((hint) => bitOf(hint));

export function placeReader({ page, facts }: Evidence): (block: Block, rows: Rows) => void {
  const { region } = facts;
  const chain = new Set<Box>();
  for (let box: Box | null = region; box; box = box.parent) chain.add(box);
  const ways = waysUp(page.outline.boxes, chain, facts.boxes);
  return ({ box }, rows) => {
    const { places, hints } = facts.boxes[box.index] as BoxFacts;
    for (const tag of TAGS) putIf(rows, box.tag === tag);
    for (const bit of PLACE_BITS) putIf(rows, (places & bit) !== 0);
    for (const bit of HINT_BITS) putIf(rows, (hints & bit) !== 0);
    const { around, levels, up } = ways[box.index] as Way;
    for (const bit of HINT_BITS) putIf(rows, (around & bit) !== 0);
    put(rows, Math.min(levels, 6) / 6);
    putIf(rows, up === region);
    put(rows, up === region ? Math.min(box.depth - region.depth, 8) / 8 : -0.3);
    put(rows, Math.min(region.depth - up.depth, 6) / 6);
    putIf(rows, box.hidden);
  };
}

/** The way from a box up to the boxes around the region. */
interface Way {
  /** Hints of the boxes on the way. */
  around: number;
  levels: number;
  /** Where it ends. */
  up: Box;
}

/** By box index; a parent's is always smaller than its children's. */
function waysUp(boxes: Box[], chain: Set<Box>, facts: BoxFacts[]): Way[] {
  const ways: Way[] = [];
  for (const box of boxes) {
    const { parent } = box;
    if (!parent || chain.has(box)) {
      ways.push({ around: 0, levels: 0, up: box });
      continue;
    }
    const { around, levels, up } = ways[parent.index] as Way;
    const hints = levels > 0 ? (facts[parent.index] as BoxFacts).hints : 0;
    ways.push({ around: around | hints, levels: levels + 1, up });
  }
  return ways;
}
