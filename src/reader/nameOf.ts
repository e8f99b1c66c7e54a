import type { RelatedStory } from '../model.ts';

/** What a story is known by from one reading of its page to the next: its address, or its title where it has none. */
export function nameOf({ url, title }: Pick<RelatedStory, 'url' | 'title'>): string {
  return url || title;
}
