import type { RelatedStory } from '../model.ts';
import { formOf, nameOf } from './namesStory.ts';

/**
 * One entry for stories with the same headline whose addresses differ in nothing but parameters, behind a path that names
 * one story by itself: those often say which list the reader comes from. What one of the entries lacks is taken from the
 * next. Advertisements stay apart.
 */
export function joinDoubles(stories: RelatedStory[]): RelatedStory[] {
  const joined = new Map<string | number, RelatedStory>();
  for (const story of stories) {
    const { title, url, sponsored } = story;
    // What has no link of its own has a fragment.
    const at = url.includes('#') ? null : URL.parse(url);
    const isNamed = at !== null && formOf(nameOf(at.pathname)) !== null;
    const key = isNamed ? `${sponsored} ${at.origin}${at.pathname} ${title}` : joined.size;
    joined.set(key, { ...story, ...joined.get(key) });
  }
  return [...joined.values()];
}
