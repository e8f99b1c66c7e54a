import type { RelatedStory } from '../model.ts';
import { formOf, nameOf } from './namesStory.ts';

/**
 * One entry for stories with the same headline whose addresses differ in nothing but parameters, behind a path that names
 * one story by itself: those often say which list the reader comes from. What one of the entries lacks is taken from the
 * next. Advertisements stay apart.
 */
export function joinDoubles(stories: RelatedStory[]): RelatedStory[] {
  const joined = new Map<string, RelatedStory>();
  // A whole text may have the address of the link below it, which is an entry too.
  const keys = new Map<string, string>();
  for (const story of stories) {
    const { title, url, sponsored } = story;
    const at = URL.parse(url);
    const isNamed = at !== null && formOf(nameOf(at.pathname)) !== null;
    const name = isNamed ? `${sponsored} ${url.replace(at.search, '')} ${title}` : `${joined.size}`;
    const key = (url && keys.get(url)) || name;
    keys.set(url, key);
    joined.set(key, { ...story, ...joined.get(key) });
  }
  return [...joined.values()];
}
