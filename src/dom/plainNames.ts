import { plainName } from './plainName.ts';

/** What a page says of a story in a line. */
interface Named {
  title: string;
  byline?: string;
  source?: string;
  time?: string;
  section?: string;
  summary?: string;
}

const LINES = ['title', 'byline', 'source', 'time', 'section', 'summary'] as const;

/** A story with all its lines plain: whatever a page writes into them, they are shown beside the reader's own words. */
export function plainNames<Story extends Named>(story: Story): Story {
  const plain = { ...story };
  for (const line of LINES) {
    const text = story[line];
    if (text !== undefined) plain[line] = plainName(text);
  }
  return plain;
}
