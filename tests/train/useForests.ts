import { CARD_FOREST } from '../../src/related/cardForest.ts';
import { TEXT_FOREST } from '../../src/stories/textForest.ts';
import type { PackedForest } from '../../src/trees/forest.ts';

/** Forests to be used instead of those that Lede ships; a missing one stays as it is. */
export interface Forests {
  text?: PackedForest;
  cards?: PackedForest;
}

/** Puts other forests in the place of those that Lede ships. Only before the first page is read: forests are unpacked once. */
export function useForests({ text, cards }: Forests): void {
  Object.assign(TEXT_FOREST, text);
  Object.assign(CARD_FOREST, cards);
}
