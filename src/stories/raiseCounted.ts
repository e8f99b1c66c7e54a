import { endsSentence } from '../dom/endsSentence.ts';
import type { PageFacts } from '../evidence/facts.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { SURE } from './shareFate.ts';

/** Two numbers follow each other by chance. */
const LEAST_PARTS = 3;

/** Longest line that is nothing but the number of a part: 'Step 3'. Characters. */
const MAX_LABEL = 12;

/** Lines of the last part that are looked at; the others end where the next begins. */
const MAX_LINES = 12;

/** This share of the parts, at least, goes on with what somebody says. */
const LEAST_SAID = 0.7;

/** The probability that it is the story's, of one line at least. */
const LEAST_PROBABLE = 0.35;

/**
 * Raises what is said in the parts of an instruction, in `weights`, by block index: behind labels of one make, 'Step 1', 'Step 2', that
 * count on. By themselves such lines are short, and stand far apart.
 */
export function raiseCounted(blocks: Block[], { prose }: PageFacts, weights: Float32Array): void {
  const weight = ({ index }: Block): number => weights[index] as number;
  const speaks = (block: Block): boolean =>
    !isMostlyLinks(block) && (prose[block.index] !== 0 || endsSentence(block.text));
  for (const labels of countsAmong(blocks)) {
    const parts = labels.map(({ index, box }, at) =>
      blocks.slice(index + 1, Math.min(labels[at + 1]?.index ?? index + MAX_LINES, (box.parent ?? box).end)),
    );
    const said = parts.filter(([first]) => first && speaks(first));
    const lines = parts.flat().filter(speaks);
    if (said.length >= parts.length * LEAST_SAID && lines.some((line) => weight(line) >= LEAST_PROBABLE))
      for (const line of lines) weights[line.index] = Math.max(SURE, weight(line));
  }
}

/** Labels of one make that count on, in page order. A chapter of an instruction may begin with one again. */
function countsAmong(blocks: Block[]): Block[][] {
  const counts: Block[][] = [];
  const open = new Map<string, { count: Block[]; last: number }>();
  for (const block of blocks) {
    const { text, box } = block;
    const [, word, digits] = (text.length <= MAX_LABEL && /^(\D*)(\d+)\W?$/u.exec(text)) || [];
    if (!digits || box.hidden) continue;
    const number = Number(digits);
    const make = `${word} ${shapeOf(box)}`;
    let { count, last } = open.get(make) ?? { count: [], last: NaN };
    if (number !== last + 1 && (number !== 1 || count.length < 2)) counts.push((count = []));
    count.push(block);
    open.set(make, { count, last: number });
  }
  return counts.filter(({ length }) => length >= LEAST_PARTS);
}
