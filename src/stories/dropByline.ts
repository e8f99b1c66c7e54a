import { widthOf } from '../evidence/width.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { writersOf } from './writersOf.ts';

/** A line says who wrote a story where it names them this early, and is no longer than that. Characters, those of Chinese, Japanese and Korean twice in the second. */
const MAX_START = 80;
const MAX_LINE = 160;

/** More such lines are the story's: it is about them. */
const MOST_LINES = 3;

/** As Chinese papers write it: '記者溫以晴／嘉義報導'. */
const BYLINE = /^[記记]者[^。，]{1,14}[／/][^。，]{1,10}[報报][導导道]$/u;

/** Leaves out the lines that say who wrote a story, before its first. */
export function dropByline(story: Block[], page: Page, title = ''): Block[] {
  // The names are looked for on the whole page.
  if (widthOf(story[0]?.text ?? '') > MAX_LINE) return story;
  const names = writersOf(page).filter((name) => !title.toLowerCase().includes(name));
  const isByline = ({ text }: Block): boolean => {
    const start = text.slice(0, MAX_START).toLowerCase();
    // Before a colon stands who speaks.
    return (
      BYLINE.test(text) ||
      (widthOf(text) <= MAX_LINE && names.some((name) => start.includes(name) && !start.includes(`${name}:`)))
    );
  };
  const from = story.findIndex((line) => !isByline(line));
  return from > MOST_LINES ? story : story.slice(Math.max(0, from));
}
