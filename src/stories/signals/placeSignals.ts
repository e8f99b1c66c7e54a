import type { Evidence } from '../../evidence/evidence.ts';
import { type BoxFacts, placeBit } from '../../evidence/facts.ts';
import { bitOf } from '../../page/hints.ts';
import type { Block, Box } from '../../page/outline.ts';
import { namesOf } from '../../trees/namesOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

const TAGS = ['p', 'h2', 'h3', 'li', 'div', 'pre'];
const WITHIN = ['aside', 'header', 'list', 'blockquote', 'article', 'main', 'section', 'item'] as const;
const OWN_HINTS = ['story', 'picture'] as const;
const HINTS_AROUND = ['story', 'share', 'signup', 'comment', 'side', 'picture', 'fact'] as const;

/** Where a line stands: in which elements, under which names, how far from the region of most running text. */
export const PLACE_SIGNALS = [
  ...namesOf('tag', TAGS),
  ...namesOf('in', WITHIN),
  ...namesOf('own', OWN_HINTS),
  ...namesOf('around', HINTS_AROUND),
  'levels',
  'depthInRegion',
  'aboveRegion',
  'hidden',
];

const WITHIN_BITS = WITHIN.map(placeBit);
const OWN_BITS = OWN_HINTS.map(bitOf);
const BITS_AROUND = HINTS_AROUND.map(bitOf);

export function placeReader({ page, facts }: Evidence): (block: Block, rows: Rows) => void {
  const { region } = facts;
  const chain = new Set<Box>();
  for (let box: Box | null = region; box; box = box.parent) chain.add(box);
  const ways = waysUp(page.outline.boxes, chain, facts.boxes);
  return ({ box }, rows) => {
    const { places, hints } = facts.boxes[box.index] as BoxFacts;
    for (const tag of TAGS) putIf(rows, box.tag === tag);
    for (const bit of WITHIN_BITS) putIf(rows, (places & bit) !== 0);
    for (const bit of OWN_BITS) putIf(rows, (hints & bit) !== 0);
    const { around, levels, up } = ways[box.index] as Way;
    for (const bit of BITS_AROUND) putIf(rows, (around & bit) !== 0);
    put(rows, Math.min(levels, 6) / 6);
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
