import type { RelatedStory } from '../model.ts';
import { formOf, nameOf } from './namesStory.ts';

/**
 * One entry for stories with the same headline whose addresses differ in nothing but parameters, behind a path that names
 * one story by itself: those often say which list the reader comes from. What one of the entries lacks is taken from the
 * next. Advertisements stay apart.
 */
export function joinDoubles(stories: RelatedStory[]): RelatedStory[] {
  const joined = new Map<string, RelatedStory>();
  for (const story of stories) {
    const { title, url, sponsored } = story;
    const [path = ''] = url.split(/[?#]/u);
    const key = `${sponsored} ${formOf(nameOf(path)) ? path : url} ${title}`;
    joined.set(key, { ...story, ...joined.get(key) });
  }
  return [...joined.values()];
}
