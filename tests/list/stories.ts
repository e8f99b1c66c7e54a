import type { ListedStory } from '../../src/model.ts';

/** Stories for tests of lists: 'Story 0', 'Story 1' and so on, each with an address of its own. */
export function stories(count: number, more: Partial<ListedStory> = {}): ListedStory[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    title: `Story ${index}`,
    url: `https://other.example/${index}`,
    ...more,
  }));
}
