import type { Evidence } from '../evidence/evidence.ts';
import type { Block } from '../page/outline.ts';
import { withEchoes } from '../trees/echoes.ts';
import { scorer } from '../trees/scorer.ts';
import { groupLines } from './groupLines.ts';
import { mayBeText } from './mayBeText.ts';
import { SECOND_FOREST } from './secondForest.ts';
import { TEXT_FOREST } from './textForest.ts';
import { textSignals } from './textSignals.ts';

const firstLook = scorer(TEXT_FOREST);
const secondLook = scorer(SECOND_FOREST);

/**
 * For each block of a page, how likely it is running text of the main story: 0 to 1, by block index. A first look
 * weighs each line by its own signals, a second one also by what the first said of the lines around it (stacked
 * generalisation, Wolpert 1992).
 */
export function weighText(evidence: Evidence): Float32Array {
  const { page, facts } = evidence;
  const { blocks } = page.outline;
  const some = blocks.filter((block) => mayBeText(block, facts));
  const rows = textSignals(evidence, some);
  const certainties = spreadOver(blocks.length, some, firstLook(rows));
  const echo = { certainties, weights: lineWeights(blocks), groups: groupLines(evidence) };
  const places = some.map(({ index }) => index);
  return spreadOver(blocks.length, some, secondLook(withEchoes(rows, places, echo)));
}

function spreadOver(length: number, some: Block[], values: Float32Array): Float32Array {
  const all = new Float32Array(length);
  for (const [at, { index }] of some.entries()) all[index] = values[at] as number;
  return all;
}

/** A line counts by its length, within these bounds, in characters. */
const MOST = 300;
const LEAST = 15;

/** How much each line counts among others. */
export function lineWeights(blocks: Block[]): Float32Array {
  return Float32Array.from(blocks, ({ text }) => Math.min(text.length, MOST) + LEAST);
}
