import type { Work } from '../dom/slices.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { scorer } from '../trees/scorer.ts';
import { mayBeText } from './mayBeText.ts';
import { TEXT_FOREST } from './textForest.ts';
import { textSignals } from './textSignals.ts';

const scoreRows = scorer(TEXT_FOREST);

/** For each block of a page, how likely it is running text of the main story: 0 to 1, by block index. */
export function* weighText(evidence: Evidence): Work<Float32Array> {
  const { page, facts } = evidence;
  const { blocks } = page.outline;
  const some = blocks.filter((block) => mayBeText(block, facts));
  const said = yield* scoreRows(yield* textSignals(evidence, some, TEXT_FOREST.signals));
  const certainties = new Float32Array(blocks.length);
  for (const [at, { index }] of some.entries()) certainties[index] = said[at] as number;
  return certainties;
}
