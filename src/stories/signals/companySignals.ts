import type { Evidence } from '../../evidence/evidence.ts';
import type { BoxFacts, PageFacts } from '../../evidence/facts.ts';
import type { Block, Box } from '../../page/outline.ts';
import { shapeOf } from '../../page/shapeOf.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** What a line stands among: the running text of its box, of the box around it, of boxes of the same make, and the lines next to it. */
export const COMPANY_SIGNALS = [
  'holderShare',
  'parentShare',
  'shapeShare',
  'proseShare',
  'holderLinks',
  'holderProse',
  'holderBlocks',
  'aroundLinks',
  'aroundProse',
  'aroundBlocks',
  'inProse',
  'beforeProse',
  'afterProse',
  'proseDistance',
  'position',
  'regionRest',
  'sameTagBefore',
  'sameTagAfter',
  'p2',
  'p1',
  'n1',
  'n2',
  's1',
  't2',
];

const STEPS = [-2, -1, 1, 2];
const STEPS_BESIDE = [-1, 2];

export function companyReader({ page, facts }: Evidence): (block: Block, rows: Rows) => void {
  const { blocks, boxes } = page.outline;
  const { region, holders } = facts;
  const shapes = shapeProse(blocks, boxes, facts);
  const parentProse = new Float64Array(boxes.length);
  let mostOwned = 1;
  for (const { parent, index } of boxes) {
    const { ownProse } = facts.boxes[index] as BoxFacts;
    mostOwned = Math.max(mostOwned, ownProse);
    if (parent) parentProse[parent.index] = (parentProse[parent.index] as number) + ownProse;
  }
  const mostParent = parentProse.reduce((a, b) => Math.max(a, b), 1);
  const total = Math.max(1, facts.boxes[0]?.prose ?? 1);
  const [first, last] = proseRange(region, facts);
  const distances = proseDistances(facts);
  const spoken = Float32Array.from(
    blocks,
    ({ text, linkChars }) => (Math.log1p(text.length) / 8) * (1 - linkChars / text.length),
  );
  return ({ index, box }, rows) => {
    const holder = holders[index] as Box;
    const held = facts.boxes[holder.index] as BoxFacts;
    const outer = holder.parent ?? holder;
    const around = facts.boxes[outer.index] as BoxFacts;
    put(rows, held.ownProse / mostOwned);
    put(rows, (parentProse[outer.index] as number) / mostParent);
    put(rows, shapes(index));
    put(rows, held.ownProse / total);
    put(rows, held.linkChars / Math.max(1, held.chars));
    put(rows, held.prose / Math.max(1, held.chars));
    put(rows, Math.log1p(holder.end - holder.start) / 5);
    put(rows, around.linkChars / Math.max(1, around.chars));
    put(rows, around.prose / Math.max(1, around.chars));
    put(rows, Math.log1p(outer.end - outer.start) / 6);
    putIf(rows, index >= first && index <= last);
    put(rows, index < first ? Math.min(1, (first - index) / 10) : 0);
    put(rows, index > last ? Math.min(1, (index - last) / 10) : 0);
    put(rows, distances[index] as number);
    put(rows, index / blocks.length);
    put(rows, first >= 0 ? Math.max(0, Math.min(1, (last - index) / Math.max(1, last - first))) : 0);
    putIf(rows, blocks[index - 1]?.box.tag === box.tag);
    putIf(rows, blocks[index + 1]?.box.tag === box.tag);
    for (const step of STEPS) put(rows, spoken[index + step] ?? 0);
    for (const step of STEPS_BESIDE) putIf(rows, holders[index + step] === holder);
  };
}

/** How much of the running text stands in boxes of the same make as a block's, against the most of any make. */
function shapeProse(blocks: Block[], boxes: Box[], facts: PageFacts): (index: number) => number {
  const numbers = new Map<string, number>();
  const shape = Uint32Array.from(boxes, (box) => {
    const name = shapeOf(box);
    const known = numbers.get(name);
    if (known === undefined) numbers.set(name, numbers.size);
    return known ?? numbers.size - 1;
  });
  const sums = new Map<number, number>();
  let most = 1;
  const makes = Float64Array.from(blocks, ({ box, index }) => {
    const parent = box.parent ?? box;
    const make = (shape[parent.index] as number) * boxes.length + (shape[box.index] as number);
    const sum = (sums.get(make) ?? 0) + (facts.prose[index] as number);
    sums.set(make, sum);
    most = Math.max(most, sum);
    return make;
  });
  return (index) => (sums.get(makes[index] as number) ?? 0) / most;
}

/** The first and the last block of running text in a region; -1 for none. */
function proseRange(region: Box, { prose }: PageFacts): [number, number] {
  let first = -1;
  let last = -1;
  for (let index = region.start; index < region.end; index++)
    if (prose[index]) {
      if (first < 0) first = index;
      last = index;
    }
  return [first, last];
}

/** Blocks to the nearest other block of running text, in tenths; more than 10 count as 12. */
function proseDistances({ prose }: PageFacts): Float32Array {
  const distances = new Float32Array(prose.length).fill(1.2);
  for (const direction of [1, -1]) {
    let since = 12;
    for (let at = direction > 0 ? 0 : prose.length - 1; at >= 0 && at < prose.length; at += direction) {
      if (since <= 10) distances[at] = Math.min(distances[at] as number, since / 10);
      since = prose[at] ? 1 : since + 1;
    }
  }
  return distances;
}
