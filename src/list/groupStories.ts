import type { ListedStory } from '../model.ts';

/** Stories that stand together. */
export interface StoryGroup {
  /** The heading they stand under on the page; empty where they have none. */
  section: string;
  stories: ListedStory[];
}

/** A page's list, sorted for showing. */
export interface GroupedStories {
  /** One group without heading where the page has only one section. */
  groups: StoryGroup[];
  /** Paid entries, always apart. */
  sponsored: ListedStory[];
}

/** Groups stories by the section they stand in, in the order in which the sections first come up. */
export function groupStories(stories: readonly ListedStory[]): GroupedStories {
  const groups = new Map<string, StoryGroup>();
  const sponsored: ListedStory[] = [];
  for (const story of stories) {
    if (story.sponsored) {
      sponsored.push(story);
      continue;
    }
    const section = story.section ?? '';
    const group = groups.get(section);
    if (group) group.stories.push(story);
    else groups.set(section, { section, stories: [story] });
  }
  const found = [...groups.values()];
  if (found.length === 1 && found[0]) found[0].section = '';
  return { groups: found, sponsored };
}
