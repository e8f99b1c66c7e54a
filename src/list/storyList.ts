import { formatNumber, text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { ListedStory } from '../model.ts';
import { groupStories } from './groupStories.ts';
import { moveByKey } from './moveByKey.ts';
import { storyEntry } from './storyEntry.ts';

/** Entries drawn at once: more than a screen of them, and still drawn within a frame. */
const CHUNK = 60;

export interface StoryListOptions {
  stories: readonly ListedStory[];
  /** Shows a story whose whole text stands on the page. */
  onRead: (index: number) => void;
  /** Opens a story's address; where absent, links act as links do. */
  onOpen?: (story: ListedStory, background: boolean) => void;
  signal: AbortSignal;
}

export interface StoryList {
  element: HTMLElement;
  /** Marks the story that the reader shows; null for none. */
  mark: (index: number | null) => void;
}

/** The other stories of a page: by section where there are several, paid ones last and folded, drawn as one scrolls. */
export function storyList({ stories, onRead, onOpen, signal }: StoryListOptions): StoryList {
  const element = el('div', { class: 'stories' });
  const byIndex = new Map(stories.map((story) => [story.index, story]));
  let shown: number | null = null;

  const draw = (place: HTMLElement, story: ListedStory): void => {
    const entry = storyEntry(story);
    if (story.index === shown) markEntry(entry, true);
    place.append(entry);
  };
  const { groups, sponsored } = groupStories(stories);
  const more = drawInChunks(element, groups, draw, signal);
  if (sponsored.length > 0) element.append(foldOf(sponsored, draw, signal));

  element.addEventListener('click', onClick, { signal });
  element.addEventListener('auxclick', onClick, { signal });
  element.addEventListener('keydown', (event) => moveByKey(event, element, more), { signal });

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const story = byIndex.get(Number(target?.closest('.entry')?.getAttribute('data-index') ?? -1));
    if (!story) return;
    if (target?.closest('[data-read]') && event.button === 0) {
      onRead(story.index);
    } else if (target?.closest('a') && onOpen && event.button <= 1 && !event.shiftKey) {
      event.preventDefault();
      onOpen(story, event.button === 1 || event.ctrlKey || event.metaKey);
    }
  }

  function mark(index: number | null): void {
    for (const entry of element.querySelectorAll<HTMLElement>('.entry[aria-current]'))
      markEntry(entry, false);
    shown = index;
    const entry = index === null ? null : element.querySelector<HTMLElement>(`.entry[data-index="${index}"]`);
    if (entry) markEntry(entry, true);
  }

  return { element, mark };
}

/** Draws groups a chunk at a time, the next one when the end comes near; returns a call that draws the next chunk now. */
function drawInChunks(
  element: HTMLElement,
  groups: ReturnType<typeof groupStories>['groups'],
  draw: (place: HTMLElement, story: ListedStory) => void,
  signal: AbortSignal,
): () => boolean {
  const rows = groups.flatMap((group) =>
    group.stories.map((story, at) => ({ story, heading: at === 0 ? group : null })),
  );
  const end = el('div', { class: 'stories-end' });
  element.append(end);
  let drawn = 0;
  let place: HTMLElement | null = null;

  const next = (): boolean => {
    const chunk = rows.slice(drawn, drawn + CHUNK);
    drawn += chunk.length;
    for (const { story, heading } of chunk) {
      if (heading || !place) {
        place = el('ul', { class: 'entries' });
        const name = groups.length > 1 && heading ? heading.section || text('moreStories') : '';
        end.before(
          el(
            'section',
            { class: 'group' },
            name && el('h3', { class: 'group-name', dir: 'auto' }, name),
            place,
          ),
        );
      }
      draw(place, story);
    }
    if (drawn >= rows.length) end.remove();
    return chunk.length > 0;
  };
  next();
  if (drawn < rows.length) {
    const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && next(), {
      rootMargin: '600px',
    });
    watch.observe(end);
    signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  }
  return next;
}

/** Paid entries, folded; drawn when they are first unfolded. */
function foldOf(
  sponsored: readonly ListedStory[],
  draw: (place: HTMLElement, story: ListedStory) => void,
  signal: AbortSignal,
): HTMLElement {
  const list = el('ul', { class: 'entries' });
  const name = text('sponsoredFold', formatNumber(sponsored.length));
  const fold = el('details', { class: 'sponsored' }, el('summary', {}, name), list);
  fold.addEventListener('toggle', () => sponsored.forEach((story) => draw(list, story)), {
    once: true,
    signal,
  });
  return fold;
}

function markEntry(entry: HTMLElement, on: boolean): void {
  if (on) {
    entry.setAttribute('aria-current', 'true');
    entry.append(el('p', { class: 'entry-mark' }, text('readingNow')));
  } else {
    entry.removeAttribute('aria-current');
    entry.querySelector('.entry-mark')?.remove();
  }
}
