import type { Card } from '../evidence/cards.ts';
import type { Block } from '../page/outline.ts';

/** Another story of the page, as it stands there. */
export interface OtherStory {
  /** The cards that lead to it, in page order: as picture, as headline, in two lists. Empty for a text without a link. */
  cards: Card[];
  /** How sure it is that this is a story, 0 to 1. */
  weight: number;
  /** The blocks that belong to it, in page order. */
  lines: Block[];
  /** Of these, its whole text where it stands on the page; empty where there is only a teaser. */
  text: Block[];
}
