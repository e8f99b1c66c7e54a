import { plural } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { ListedStory } from '../model.ts';
import { drawStories, type DrawnStories } from './drawStories.ts';
import { listTools } from './listTools.ts';
import { markEntry } from './markEntry.ts';
import { matchStory } from './matchStory.ts';
import { moveByKey } from './moveByKey.ts';
import { sayCopied } from './sayCopied.ts';
import { storiesToMarkdown } from './storiesToMarkdown.ts';
import { storyEntry } from './storyEntry.ts';

export interface StoryListOptions {
  heading: HTMLElement;
  stories: readonly ListedStory[];
  /** Shows a story whose whole text stands on the page. */
  onRead: (index: number) => void;
  /** A story's link was clicked. Where it returns true, the browser does nothing with the click. */
  onOpen: (story: ListedStory, background: boolean) => boolean;
  /** Opens the page of a story in the reader. To be called first in a click. */
  onReadPage: (story: ListedStory) => void;
  /** Opens several stories in the background. */
  onOpenAll: (stories: readonly ListedStory[]) => void;
  /** Copies a text; resolves to whether that worked. */
  onCopy: (markdown: string) => Promise<boolean>;
  signal: AbortSignal;
}

export interface StoryList {
  element: HTMLElement;
  /** Marks the story that the reader shows; null for none. */
  mark: (index: number | null) => void;
  /** Marks stories as opened or read, wherever that was done. */
  see: (indexes: readonly number[]) => void;
  /** Puts further stories at the end; nothing that is there moves. */
  add: (stories: readonly ListedStory[]) => void;
  /** Puts the caret into the filter; false where the list is too short to have one. */
  focusFilter: () => boolean;
}

/** The other stories of a page, with what can be done with them, one by one or all together. */
export function storyList({ stories: given, signal, ...on }: StoryListOptions): StoryList {
  const stories = given.map((story) => ({ ...story }));
  const said = el('p', { class: 'unseen', role: 'status' });
  const place = el('div');
  const tools = listTools({
    heading: on.heading,
    onFilter: draw,
    onCopy: () => on.onCopy(storiesToMarkdown(found())),
    onOpenAll: () => {
      const all = openable();
      on.onOpenAll(all);
      all.forEach(seeStory);
    },
    openable: () => openable().length,
    signal,
  });
  const element = el('div', { class: 'stories' }, tools.element, said, place);
  let shown: number | null = null;
  let life = new AbortController();
  let drawn: DrawnStories;
  draw();
  tools.fit(stories.length);
  element.addEventListener('click', onClick, { signal });
  element.addEventListener('auxclick', onClick, { signal });
  element.addEventListener('keydown', (event) => moveByKey(event, element, drawn.more), { signal });
  signal.addEventListener('abort', () => life.abort(), { once: true });

  /** The stories that the filter lets through. */
  function found(): ListedStory[] {
    const typed = tools.filter.value.trim();
    return typed === '' ? stories : stories.filter((story) => matchStory(story, typed));
  }

  function openable(): ListedStory[] {
    return found().filter(({ url, sponsored }) => url !== '' && !sponsored);
  }

  function draw(): void {
    life.abort();
    life = new AbortController();
    const now = found();
    drawn = drawStories(place, now, entryOf, life.signal);
    said.textContent = tools.filter.value === '' ? '' : plural('storiesFound', now.length);
  }

  function entryOf(story: ListedStory): HTMLElement {
    const entry = storyEntry(story);
    markEntry(entry, story.index === shown ? 'current' : 'none');
    return entry;
  }

  function entryAt(index: number | null): HTMLElement | null {
    return element.querySelector(`.entry[data-index="${index}"]`);
  }

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const at = target?.closest<HTMLElement>('.entry')?.dataset['index'];
    const story = stories.find(({ index }) => String(index) === at);
    if (!target || !story || event.button > 1) return;
    const copy = target.closest<HTMLElement>('.entry-copy');
    if (target.closest('a')) {
      if (on.onOpen(story, event.button === 1 || event.ctrlKey || event.metaKey)) event.preventDefault();
      seeStory(story);
    } else if (event.button === 0 && copy) {
      void on
        .onCopy(storiesToMarkdown([story]))
        .then((copied) => sayCopied(copy, copied, copy.closest<HTMLElement>('.entry-meta')));
    } else if (event.button === 0 && target.closest('.entry-reader')) {
      on.onReadPage(story);
      seeStory(story);
    } else if (event.button === 0 && target.closest('[data-read]')) {
      seeStory(story);
      on.onRead(story.index);
    }
  }

  /** Marks a story as opened or read. */
  function seeStory(story: ListedStory): void {
    const entry = story.seen ? null : entryAt(story.index);
    story.seen = true;
    if (entry) markEntry(entry, 'seen');
  }

  return {
    element,
    mark: (index) => {
      const [before, after] = [entryAt(shown), entryAt(index)];
      shown = index;
      if (before) markEntry(before, 'none');
      if (after) markEntry(after, 'current');
    },
    see: (indexes) => stories.filter(({ index }) => indexes.includes(index)).forEach(seeStory),
    add: (more) => {
      const known = new Set(found());
      stories.push(...more.map((story) => ({ ...story })));
      drawn.add(found().filter((story) => !known.has(story)));
      tools.fit(stories.length);
    },
    focusFilter: () => {
      tools.filter.focus();
      return !tools.filter.hidden;
    },
  };
}
