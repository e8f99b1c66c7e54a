import type { RelatedStory } from '../model.ts';
import { formOf, nameOf } from './namesStory.ts';

/**
 * One entry for stories with one address, and for those with the same headline whose addresses differ in nothing but parameters,
 * behind a path that names one story by itself: those often say which list the reader comes from. What one of the entries lacks is
 * taken from the next. Advertisements stay apart.
 */
export function joinDoubles(stories: RelatedStory[]): RelatedStory[] {
  const joined = new Map<string, RelatedStory>();
  // A whole text may have the address of the link below it, which is an entry too.
  const keys = new Map<string, string>();
  for (const story of stories) {
    const { title, url, sponsored } = story;
    const at = URL.parse(url);
    const address = `${sponsored} ${url}`;
    const name =
      at && formOf(nameOf(at.pathname)) ? `${address.replace(at.search, '')} ${title}` : `${joined.size}`;
    const key = (url && keys.get(address)) || name;
    keys.set(address, key);
    joined.set(key, { ...story, ...joined.get(key) });
  }
  return [...joined.values()];
}
