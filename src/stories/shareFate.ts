import type { Work } from '../dom/slices.ts';
import type { PageFacts } from '../evidence/facts.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block } from '../page/outline.ts';
import { makesOf } from './likeTo.ts';
import { lengthOf } from './lengthOf.ts';

/** A shorter line is a label. Characters. */
const LEAST_LINE = 15;

/** A line divided by bars again and again. */
const MENU = /[|].*[|]/u;

/** Fewer lines of one make are no row of them. */
const LEAST_ALIKE = 4;

/** Boxes of the same make that the lines of a row may each stand in. */
const LEVELS = 7;

/** Lines of links that may stand between two of a row. */
const MOST_BETWEEN = 15;

/** From this probability on, a line is taken for the story's. */
export const SURE = 0.5;

/** From this probability on, one of the first two of a row tells what the others are: the further down a line stands, the more it is doubted. */
const SURE_FIRST = 0.6;

/** Mean probability that a row needs at least to share its first one's fate. */
const LEAST_MEAN = 0.2;

/** Mean probability of a row that needs no sure first one. */
const LIKELY_MEAN = 0.45;

/** A less likely line is not raised: some lines are set like the story and are what no story has. */
const LEAST_RAISED = 0.1;

/** A row as long, with a first one that is not sure and no higher mean, is none of the story's: comments, whose ways of speaking differ. */
const LEAST_UNLIKE = 6;
const MOST_MEAN = 0.3;
const UNLIKE = 0.29;

/** A row of which this share tells of so many other stories is a list of them. */
const LEAST_TOLD = 0.5;
const LEAST_OTHERS = 3;

/** How sure a headline is, and how many lines may stand below it, where a row that begins there is the story's. */
const SURE_HEADLINE = 0.6;
const MAX_HEAD = 12;

/** Least characters of a row that is the story where no line of the page is sure. */
const LEAST_STORY = 1000;

/**
 * Certainties of lines, with those of one make brought to one side of what is sure: what a page sets alike is
 * alike. A row of them goes by its first one, or by what most are; in a report that goes on, `isLive`, a lower mean of a row is
 * enough. Where no line of the page is sure, the longest row is the story.
 */
export function* shareFate(
  blocks: Block[],
  others: { lines: Block[] }[],
  certainties: Float32Array,
  { prose }: PageFacts,
  headline: Headline | null,
  isLive = false,
): Work<Float32Array> {
  const tellers = new Map(others.flatMap((other) => other.lines.map((line) => [line, other])));
  const isList = (row: Block[]): boolean => {
    const told = row.flatMap((block) => tellers.get(block) ?? []);
    return told.length >= row.length * LEAST_TOLD && new Set(told).size >= LEAST_OTHERS;
  };
  const certainty = ({ index }: Block): number => certainties[index] as number;
  const shared = certainties.slice();
  const bring = (row: Block[], to: (own: number) => number): void => {
    for (const { index } of row) shared[index] = to(shared[index] as number);
  };
  const isProse = ({ index }: Block): boolean => prose[index] !== 0;
  const speaks = (block: Block): boolean =>
    !MENU.test(block.text) &&
    (isProse(block) || (block.text.length >= LEAST_LINE && certainty(block) >= LEAST_RAISED));
  const under = headline && headline.score >= SURE_HEADLINE ? headline.block.index : Infinity;
  const isUnder = (row: Block[]): boolean => {
    const { index } = row[0] as Block;
    return (
      index > under &&
      index <= under + MAX_HEAD &&
      row.every((block) => isProse(block) && !tellers.has(block))
    );
  };
  const lines = blocks.filter(speaks);
  let leads = 0;
  /** By block index: lines of links up to it. */
  const leading = blocks.map((block) => (leads += Number(isMostlyLinks(block))));
  yield;
  const rows = rowsOf(lines, leading).map((row) => ({
    row,
    mean: meanOf(row, certainty),
    first: certainty(row[0] as Block),
  }));
  yield;
  const likely = rows.filter(({ row, mean }) => mean >= LEAST_MEAN && !isList(row));
  if (!blocks.some((block) => certainty(block) >= SURE)) {
    const [longest] = likely.map(({ row }) => row).toSorted((a, b) => lengthOf(b) - lengthOf(a));
    if (longest && lengthOf(longest) >= LEAST_STORY) bring(longest, () => SURE);
    return shared;
  }
  for (const { row, mean, first } of rows)
    if (row.length >= LEAST_UNLIKE && mean <= MOST_MEAN && first < SURE)
      bring(row, (own) => Math.min(UNLIKE, own));
  for (const { row, mean } of likely)
    if (
      row.slice(0, 2).some((block) => certainty(block) >= SURE_FIRST) ||
      mean >= LIKELY_MEAN ||
      (isLive && mean > MOST_MEAN && row.filter(isProse).length * 2 >= row.length) ||
      isUnder(row)
    )
      bring(row, (own) => (own < LEAST_RAISED ? own : Math.max(SURE, own)));
  return shared;
}

/** Lines that are set alike, in page order; one may stand in several rows. */
function rowsOf(lines: Block[], leading: number[]): Block[][] {
  const rows = new Map<string, Block[]>();
  for (const line of lines) {
    for (const make of makesOf(line, LEVELS)) {
      const row = rows.get(make);
      if (row) row.push(line);
      else rows.set(make, [line]);
    }
  }
  return [...rows.values()]
    .flatMap((row) => withoutGaps(row, leading))
    .filter(({ length }) => length >= LEAST_ALIKE);
}

/** Divides a row where too many lines of links stand between two of its own: what follows a long list is set alike by chance. */
function withoutGaps(row: Block[], leading: number[]): Block[][] {
  const parts: Block[][] = [];
  let last = -Infinity;
  for (const line of row) {
    const before = leading[line.index] as number;
    if (before - last > MOST_BETWEEN) parts.push([]);
    parts.at(-1)?.push(line);
    last = before;
  }
  return parts;
}

/** Longer lines count no more. Characters. */
const MOST_OF_A_LINE = 400;

/** A row's mean certainty, by length. */
function meanOf(row: Block[], certainty: (block: Block) => number): number {
  let sum = 0;
  let all = 0;
  for (const block of row) {
    const length = Math.min(block.text.length, MOST_OF_A_LINE);
    sum += certainty(block) * length;
    all += length;
  }
  return sum / all;
}
