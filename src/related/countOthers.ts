import { bareHost } from '../dom/bareHost.ts';
import type { Page } from '../page/readPage.ts';
import type { OtherStory } from './otherStory.ts';

/** Counts other stories by how they stand on the page, as the layout asks for it. */
export function countOthers(
  stories: OtherStory[],
  page: Page,
): { others: number; whole: number; outlets: number } {
  const here = bareHost(new URL(page.url));
  const outlets = new Set(stories.map(({ cards: [card] }) => (card ? bareHost(card.url) : here)));
  outlets.delete(here);
  return {
    others: stories.length,
    whole: stories.filter(({ text }) => text.length > 0).length,
    outlets: outlets.size,
  };
}
