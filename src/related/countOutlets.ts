import { bareHost } from '../dom/bareHost.ts';
import type { Page } from '../page/readPage.ts';
import type { OtherStory } from './otherStory.ts';

/** Counts the sites besides the page's own that its other stories lead to. */
export function countOutlets(stories: OtherStory[], page: Page): number {
  const here = bareHost(new URL(page.url));
  const outlets = new Set(stories.map(({ cards: [card] }) => (card ? bareHost(card.url) : here)));
  outlets.delete(here);
  return outlets.size;
}
