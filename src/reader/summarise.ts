import type { Decluttered, ListedStory, Outcome, Story, StorySummary } from '../model.ts';
import { readingTime } from './readingTime.ts';

/** What the reader shows at the moment. */
export interface ReaderState {
  /** The page's address when it was read. */
  url: string;
  /** The page's own title, for a page without a main story. */
  title: string;
  open: boolean;
  showing: number | null;
  related: ListedStory[];
}

/** A page taken apart, as the plain data that can leave the page. */
export function summarise({ layout, main, trail }: Decluttered, { title, ...state }: ReaderState): Outcome {
  if (main) return { kind: 'story', layout, main: summariseMain(main), ...state };
  if (layout === 'river' && state.related.length > 0) return { kind: 'river', layout, title, ...state };
  return { kind: 'nothing', url: state.url, why: 'none', trail };
}

function summariseMain({ content: _content, text: _text, ...story }: Story): StorySummary {
  return { ...story, minutes: readingTime(story.words, story.lang) };
}
