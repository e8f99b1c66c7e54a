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

/** The parts of a page that read like a story, that with most text first; without the one whose lines are shown already. */
export function findRegions(outline: Outline, facts: PageFacts, shown: ReadonlySet<string>): FoundRegion[] {
  const found: FoundRegion[] = [];
  const dense = outline.boxes
    .filter((box) => !box.hidden && factsOf(box, facts).ownProse >= LEAST_PROSE)
    .toSorted((a, b) => factsOf(b, facts).ownProse - factsOf(a, facts).ownProse);
  for (const inner of dense) {
    const first = firstProse(inner, outline, facts);
    if (!first) continue;
    const box = withHeadline(inner, first, outline, facts);
    if (found.some((other) => overlap(other.box, box)) || isShown(box, outline, shown)) continue;
    const title = titleIn(box, first, outline);
    const beginning = firstProse(inner, outline, facts, title?.text) ?? first;
    found.push({ box, title: title?.text ?? '', beginning: beginning.text });
  }
  return found;
}

function factsOf(box: Box, facts: PageFacts): BoxFacts {
  return facts.boxes[box.index] as BoxFacts;
}

/** The first paragraph that does not say the title once more. */
function firstProse(
  { start, end }: Box,
  { blocks }: Outline,
  facts: PageFacts,
  title?: string,
): Block | undefined {
  return blocks.slice(start, end).find(({ index, text }) => (facts.prose[index] ?? 0) > 0 && text !== title);
}

/** The smallest box around a text that has its headline too, as far as none holds another text. */
function withHeadline(inner: Box, first: Block, outline: Outline, facts: PageFacts): Box {
  const most = factsOf(inner, facts).prose * MOST_MORE;
  for (let box: Box | null = inner; box?.parent; box = box.parent) {
    if (factsOf(box, facts).prose > most) break;
    if (titleIn(box, first, outline)) return box;
  }
  return inner;
}

function titleIn({ start }: Box, first: Block, { blocks }: Outline): Block | null {
  return headlineIn(blocks.slice(start, first.index + 1));
}

/** A region with this share of the story shown is that story; one with less may be what was merged into it. */
const MOST_SHOWN = 0.8;

function isShown({ start, end }: Box, { blocks }: Outline, shown: ReadonlySet<string>): boolean {
  const lines = blocks.slice(start, end).filter(({ text }) => shown.has(text));
  const length = (all: Iterable<string>): number => [...all].reduce((sum, text) => sum + text.length, 0);
  return lines.length > 0 && length(lines.map(({ text }) => text)) >= length(shown) * MOST_SHOWN;
}

function overlap(a: Box, b: Box): boolean {
  return a.from <= b.to && b.from <= a.to;
}
