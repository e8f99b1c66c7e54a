import type { ListedStory } from '../model.ts';
import { groupStories } from './groupStories.ts';

/** A list of stories as Markdown: sections as headings, each story a link with source and time, its summary beneath. */
export function storiesToMarkdown(stories: readonly ListedStory[]): string {
  const { groups, sponsored } = groupStories(stories);
  const parts = groups.map(({ section, stories: own }) => {
    const list = own.map((story) => storyToMarkdown(story)).join('\n');
    return section ? `## ${escapeMarkdown(section)}\n\n${list}` : list;
  });
  // Paid entries are in it only where nothing else is: who copies the list wants the stories.
  if (parts.length === 0) parts.push(sponsored.map((story) => storyToMarkdown(story)).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** One story as an item of a Markdown list. */
function storyToMarkdown({ title, url, source, time, published, summary }: ListedStory): string {
  const name = escapeMarkdown(title);
  const link = url ? `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : name;
  const meta = [source, time ?? published].filter((part) => part !== undefined).map(escapeMarkdown);
  const head = `- ${[link, ...meta].join(' · ')}`;
  return summary ? `${head}\n  ${escapeMarkdown(summary)}` : head;
}

/** Page text as Markdown that shows just that text: what would be read as a sign is escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}
