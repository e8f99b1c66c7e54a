import type { Decluttered, ListedStory, Outcome, RelatedStory, Story, StorySummary } from '../model.ts';
import { readingTime } from './readingTime.ts';

/** What the reader shows at the moment. */
export interface ReaderState {
  /** The page's address when it was read. */
  url: string;
  /** The page's own title, for a page without a main story. */
  title: string;
  open: boolean;
  showing: number | null;
}

/** A page taken apart, as the plain data that can leave the page. */
export function summarise(found: Decluttered, { url, title, open, showing }: ReaderState): Outcome {
  const { layout, main, trail } = found;
  if (main) {
    return {
      kind: 'story',
      layout,
      url,
      open,
      showing,
      main: summariseMain(main),
      related: found.related.map(listStory),
    };
  }
  if (layout === 'river' && found.related.length > 0) {
    return { kind: 'river', layout, url, open, showing, title, related: found.related.map(listStory) };
  }
  return { kind: 'nothing', url, why: 'none', trail };
}

/** A related story as it is listed: its place instead of its text. */
export function listStory({ content, ...story }: RelatedStory, index: number): ListedStory {
  return content ? { ...story, index, readable: true } : { ...story, index };
}

function summariseMain({ content: _content, text: _text, ...story }: Story): StorySummary {
  return { ...story, minutes: readingTime(story.words, story.lang) };
}
