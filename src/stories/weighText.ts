import { unpack } from '../trees/forest.ts';
import { score } from '../trees/score.ts';
import { TEXT_FOREST } from './textForest.ts';
import { type TextContext, textSignals } from './textSignals.ts';

const forest = unpack(TEXT_FOREST);

/** For each block of a page, how likely it is running text of the main story: 0 to 1, by block index. */
export function weighText(context: TextContext): Float32Array {
  return Float32Array.from(textSignals(context), (row) => score(forest, row));
}
