import type { ListedStory } from '../model.ts';

/** Whether a story holds every word of what was typed, in its title, source, section or summary. */
export function matchStory(story: ListedStory, typed: string): boolean {
  const held = plain([story.title, story.source, story.section, story.summary].join(' '));
  return plain(typed)
    .split(' ')
    .every((word) => held.includes(word));
}

/** Without case and accents, as people type in a hurry. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
