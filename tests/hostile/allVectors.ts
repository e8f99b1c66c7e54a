import { addressVectors } from './families/addresses.ts';
import { clobberingVectors } from './families/clobbering.ts';
import { danglingVectors } from './families/dangling.ts';
import { hostVectors } from './families/hosts.ts';
import { markupVectors } from './families/markup.ts';
import { textVectors } from './families/texts.ts';
import type { Vector } from './vector.ts';

/** Every vector that we know, in a fixed order. */
export function allVectors(): Vector[] {
  return [
    ...addressVectors(),
    ...hostVectors(),
    ...textVectors(),
    ...markupVectors(),
    ...danglingVectors(),
    ...clobberingVectors(),
  ];
}
