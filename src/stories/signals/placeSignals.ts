import type { Evidence } from '../../evidence/evidence.ts';
import { type BoxFacts, placeBit, PLACES } from '../../evidence/facts.ts';
import { bitOf, HINTS } from '../../page/hints.ts';
import type { Block, Box } from '../../page/outline.ts';
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
  ...TAGS.map((tag) => `tag:${tag}`),
  ...PLACES.map((place) => `in:${place}`),
  ...HINTS.map((hint) => `own:${hint}`),
  ...HINTS.map((hint) => `around:${hint}`),
  'levels',
  'inRegion',
  'depthInRegion',
  'aboveRegion',
  'hidden',
];

const PLACE_BITS = PLACES.map((place) => placeBit(place));
const HINT_BITS = HINTS.map((hint) => bitOf(hint));

export function placeReader({ facts }: Evidence): (block: Block, rows: Rows) => void {
  const { region } = facts;
  const chain = new Set<Box>();
  for (let box: Box | null = region; box; box = box.parent) chain.add(box);
  const ways = new Map<Box, Way>();
  return ({ box }, rows) => {
    const { places, hints } = facts.boxes[box.index] as BoxFacts;
    for (const tag of TAGS) putIf(rows, box.tag === tag);
    for (const bit of PLACE_BITS) putIf(rows, (places & bit) !== 0);
    for (const bit of HINT_BITS) putIf(rows, (hints & bit) !== 0);
    let way = ways.get(box);
    if (!way) ways.set(box, (way = wayUp(box, chain, facts.boxes)));
    const { around, levels, up } = way;
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

function wayUp(box: Box, chain: Set<Box>, facts: BoxFacts[]): Way {
  let around = 0;
  let levels = 0;
  let up = box;
  while (!chain.has(up) && up.parent) {
    if (up !== box) around |= (facts[up.index] as BoxFacts).hints;
    levels++;
    up = up.parent;
  }
  return { around, levels, up };
}
