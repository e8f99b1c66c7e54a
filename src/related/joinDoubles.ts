import type { RelatedStory } from '../model.ts';

/** What follows a path that names one story by itself: by a long number, or by some of its headline's words. */
const PARAMETERS = /((?:\d{5}|(?:[^/]+[-_]){3})[^?#]*)[?#].*/u;

/**
 * One entry for stories with the same headline whose addresses differ in nothing but parameters: those often say which
 * list the reader comes from. What one of the entries lacks is taken from the next. Advertisements stay apart.
 */
export function joinDoubles(stories: RelatedStory[]): RelatedStory[] {
  const joined = new Map<string, RelatedStory>();
  for (const story of stories) {
    const { title, url, sponsored } = story;
    const key = `${sponsored} ${url.replace(PARAMETERS, '$1')} ${title}`;
    joined.set(key, { ...story, ...joined.get(key) });
  }
  return [...joined.values()];
}
