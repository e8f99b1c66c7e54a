import { formatNumber, text } from '../browser/text.ts';
import type { ListedStory } from '../model.ts';

/** The heading of a list, with how many stories it has; paid entries are counted by their own heading. */
export function countStories(stories: readonly ListedStory[], besideMain: boolean): string {
  const count = stories.filter(({ sponsored }) => !sponsored).length;
  return text(besideMain ? 'otherStories' : 'pageList', formatNumber(count));
}
