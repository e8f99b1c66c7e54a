import type { Evidence } from '../evidence/evidence.ts';
import { scorer } from '../trees/scorer.ts';
import { TEXT_FOREST } from './textForest.ts';
import { textSignals } from './textSignals.ts';

const scoreRow = scorer(TEXT_FOREST);

/** For each block of a page, how likely it is running text of the main story: 0 to 1, by block index. */
export function weighText(evidence: Evidence): Float32Array {
  return Float32Array.from(textSignals(evidence), (row) => scoreRow(row));
}
