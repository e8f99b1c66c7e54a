import { pattern } from '../dom/pattern.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { writersOf } from './writersOf.ts';

/** A line is about a writer who is named this early in it. Characters. */
const MAX_START = 80;

/** A longer line before the story is its first paragraph. Characters. */
const MAX_BYLINE = 160;

/** More such lines are the story's: it is about them. */
const MOST_LINES = 3;

/** A note in brackets that says who else worked on it: '(Additional reporting by Ada Birch.)' */
const CREDIT = pattern()`^[(\[（].* (?:by|von|par|por|di|door|af|av) \p{Lu}.*[)\]）][.。]?$`;

/** Leaves out what is said of a story's writers before its first line and behind its last, and where to follow them. */
export function dropWriters(story: Block[], page: Page, title = ''): Block[] {
  const names = writersOf(page).filter((name) => !title.toLowerCase().includes(name));
  const isOfWriter = ({ text }: Block): boolean => {
    const start = text.slice(0, MAX_START).toLowerCase();
    // Before a colon stands who speaks.
    return CREDIT.test(text) || names.some((name) => start.includes(name) && !start.includes(`${name}:`));
  };
  const from = story.findIndex((line) => line.text.length > MAX_BYLINE || !isOfWriter(line));
  const to = story.findLastIndex((line) => !isOfWriter(line)) + 1;
  if (from < 0) return story;
  return story.slice(from > MOST_LINES ? 0 : from, story.length - to > MOST_LINES ? story.length : to);
}
