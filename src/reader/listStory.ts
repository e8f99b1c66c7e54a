import type { ListedStory, RelatedStory } from '../model.ts';
import { nameOf } from './nameOf.ts';

/** A related story as it is listed: its place instead of its text. `seen` holds the names of those opened or read. */
export function listStory(
  { content, ...story }: RelatedStory,
  index: number,
  seen: ReadonlySet<string>,
): ListedStory {
  return {
    ...story,
    index,
    ...(content && { readable: true }),
    ...(seen.has(nameOf(story)) && { seen: true }),
  };
}
