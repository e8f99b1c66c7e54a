import type { Card } from '../evidence/cards.ts';
import type { Block } from '../page/outline.ts';

/** The lines that say what a story is: those of its cards, or of the main story's head. */
export interface StoryLines {
  /** The cards that lead to it, in page order: as picture, as headline, in two lists. Empty for a text without a link. */
  cards: Card[];
  /** Its headline where no card says it: one above a whole text. */
  headline: Block | null;
  /** The blocks that belong to it, in page order. */
  lines: Block[];
  /** Of these, its whole text where it stands on the page; empty where there is only a teaser. */
  text: Block[];
}

/** A story of the page besides the main one, as it stands there. */
export interface OtherStory extends StoryLines {
  /** How sure it is that this is a story, 0 to 1. */
  weight: number;
  /** Whether its text is not the whole one, but a teaser of several paragraphs. */
  isTeaser?: boolean | undefined;
}
