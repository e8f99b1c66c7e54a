import { isStop, type Work } from '../dom/slices.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Block } from '../page/outline.ts';
import { makeRows, type Rows } from '../trees/rows.ts';
import { CARDED_SIGNALS, cardedReader } from './signals/cardedSignals.ts';
import { CLAIM_SIGNALS, claimReader } from './signals/claimSignals.ts';
import { COMPANY_SIGNALS, companyReader } from './signals/companySignals.ts';
import { LINE_SIGNALS, putLineSignals } from './signals/lineSignals.ts';
import { PICTURE_SIGNALS, pictureReader } from './signals/pictureSignals.ts';
import { PLACE_SIGNALS, placeReader } from './signals/placeSignals.ts';

/** Names of the signals, in the order in which `textSignals` gives them. */
export const TEXT_SIGNALS: string[] = [
  ...LINE_SIGNALS,
  ...PLACE_SIGNALS,
  ...COMPANY_SIGNALS,
  ...CLAIM_SIGNALS,
  ...CARDED_SIGNALS,
  ...PICTURE_SIGNALS,
];

/** One row of so many signals for each of the given blocks. Throws where a row has more or fewer. */
export function* textSignals(evidence: Evidence, blocks: Block[], width: number): Work<Rows> {
  const rows = makeRows(blocks.length, width);
  const groups = [
    putLineSignals,
    placeReader(evidence),
    companyReader(evidence),
    claimReader(evidence),
    cardedReader(evidence),
    pictureReader(evidence),
  ];
  for (const [index, block] of blocks.entries()) {
    if (isStop(index)) yield;
    for (const putGroup of groups) putGroup(block, rows);
    if (rows.at !== (index + 1) * rows.width)
      throw new Error(`${rows.at - index * rows.width} signals for ${width}`);
  }
  return rows;
}
