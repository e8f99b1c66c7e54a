import type { Page } from '../page/readPage.ts';
import type { Card } from './cards.ts';
import type { PageFacts } from './facts.ts';
import type { Headline } from './findHeadline.ts';

/** What is known of a page before its stories are told apart. */
export interface Evidence {
  page: Page;
  facts: PageFacts;
  /** Null where no line of the page is like any of its titles. */
  headline: Headline | null;
  cards: Card[];
}
