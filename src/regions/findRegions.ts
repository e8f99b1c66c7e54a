import type { BoxFacts, PageFacts } from '../evidence/facts.ts';
import type { Block, Box, Outline } from '../page/outline.ts';
import { headlineIn } from './regionHeadline.ts';

/** A part of a page that reads like a story. */
export interface FoundRegion {
  box: Box;
  /** Its headline; empty for none. */
  title: string;
  /** Its first paragraph. */
  beginning: string;
}

/** Least running text of a story, in characters. */
const LEAST_PROSE = 300;

/** A box around a text that holds this much more of it holds another text too. */
const MOST_MORE = 1.1;

/** The parts of a page that read like a story, that with most text first; without the lines that are shown already. */
export function findRegions(outline: Outline, facts: PageFacts, shown: ReadonlySet<string>): FoundRegion[] {
  const found: FoundRegion[] = [];
  const dense = outline.boxes
    .filter((box) => !box.hidden && factsOf(box, facts).ownProse >= LEAST_PROSE)
    .toSorted((a, b) => factsOf(b, facts).ownProse - factsOf(a, facts).ownProse);
  for (const inner of dense) {
    const first = firstProse(inner, outline, facts);
    if (!first || shown.has(first.text)) continue;
    const box = withHeadline(inner, first, outline, facts);
    if (found.some((other) => overlap(other.box, box))) continue;
    const title = headlineIn(outline.blocks.slice(0, box.end), first);
    found.push({
      box,
      title: title && title.index >= box.start ? title.text : '',
      beginning: first.text,
    });
  }
  return found;
}

function factsOf(box: Box, facts: PageFacts): BoxFacts {
  return facts.boxes[box.index] as BoxFacts;
}

function firstProse({ start, end }: Box, { blocks }: Outline, facts: PageFacts): Block | undefined {
  return blocks.slice(start, end).find(({ index }) => (facts.prose[index] ?? 0) > 0);
}

/** The smallest box around a text that has its headline too, as far as none holds another text. */
function withHeadline(inner: Box, first: Block, { blocks }: Outline, facts: PageFacts): Box {
  const most = factsOf(inner, facts).prose * MOST_MORE;
  for (let box: Box | null = inner; box?.parent; box = box.parent) {
    if (factsOf(box, facts).prose > most) break;
    if (headlineFrom(box, first, blocks)) return box;
  }
  return inner;
}

function headlineFrom(box: Box, first: Block, blocks: Block[]): boolean {
  return blocks
    .slice(box.start, first.index + 1)
    .some((block) => headlineIn([block], { ...block, index: 0 }));
}

function overlap(a: Box, b: Box): boolean {
  return a.from <= b.to && b.from <= a.to;
}
