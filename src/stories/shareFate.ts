import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';
import { makesOf } from './likeTo.ts';

/** Fewer paragraphs of one make are no row of them. */
const LEAST_ALIKE = 4;

/** From this probability on, the first of a row tells what the others are: the further down a line stands, the more it is doubted. */
const SURE_FIRST = 0.6;

/** Mean probability of a row that shares its first one's fate; of unlike rows, as a story's and its comments', few share a make. */
const LEAST_MEAN = 0.2;

/** From this probability on, a line is taken for the story's anyway. */
const SURE = 0.5;

/** Boxes of the same make that the paragraphs of a row may each stand in. */
const LEVELS = 5;

/** Least characters of a row that is the story where no line of the page is sure. */
const LEAST_STORY = 1000;

/**
 * Certainties with paragraphs of the very make of sure ones raised to the least that is sure: what a page sets alike is
 * alike. A row of them goes by its first one; where no line of the page is sure, the longest row is the story.
 */
export function shareFate(blocks: Block[], certainties: Float32Array, { prose }: PageFacts): Float32Array {
  const certainty = ({ index }: Block): number => certainties[index] as number;
  const raised = certainties.slice();
  const raise = (row: Block[]): void => {
    for (const { index } of row) raised[index] = Math.max(SURE, raised[index] as number);
  };
  const rows = rowsOf(blocks.filter(({ index }) => prose[index] !== 0)).filter(
    (row) => meanOf(row, certainty) >= LEAST_MEAN,
  );
  if (blocks.some((block) => certainty(block) >= SURE)) {
    for (const row of rows) if (certainty(row[0] as Block) >= SURE_FIRST) raise(row);
    return raised;
  }
  const [longest] = rows.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (longest && lengthOf(longest) >= LEAST_STORY) raise(longest);
  return raised;
}

/** Paragraphs that are set alike, in page order; one may stand in several rows. */
function rowsOf(paragraphs: Block[]): Block[][] {
  const rows = new Map<string, Block[]>();
  for (const paragraph of paragraphs) {
    for (const make of makesOf(paragraph, LEVELS)) {
      const row = rows.get(make);
      if (row) row.push(paragraph);
      else rows.set(make, [paragraph]);
    }
  }
  return [...rows.values()].filter(({ length }) => length >= LEAST_ALIKE);
}

/** Longer paragraphs count no more. Characters. */
const MOST_OF_A_PARAGRAPH = 400;

function meanOf(row: Block[], certainty: (block: Block) => number): number {
  let sum = 0;
  let all = 0;
  for (const block of row) {
    const length = Math.min(block.text.length, MOST_OF_A_PARAGRAPH);
    sum += certainty(block) * length;
    all += length;
  }
  return sum / all;
}

function lengthOf(row: Block[]): number {
  return row.reduce((sum, { text }) => sum + text.length, 0);
}
