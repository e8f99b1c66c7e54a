import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { ListedStory } from '../model.ts';
import { describeTime } from './describeTime.ts';

/** One story of a list: its title as the link, source and time, summary, and a button where it can be read at once. */
export function storyEntry(story: ListedStory): HTMLLIElement {
  return el(
    'li',
    { class: 'entry', 'data-index': story.index },
    titleOf(story),
    metaOf(story),
    story.summary && el('p', { class: 'entry-summary', dir: 'auto' }, story.summary),
    story.readable && readButton(story),
  );
}

function titleOf(story: ListedStory): HTMLElement {
  if (story.url) {
    return el(
      'a',
      { class: 'entry-title', href: story.url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' },
      story.title,
    );
  }
  // A whole text without an address of its own: it can only be read here.
  if (story.readable)
    return el(
      'button',
      { type: 'button', class: 'entry-title', dir: 'auto', 'data-read': true },
      story.title,
    );
  return el('span', { class: 'entry-title', dir: 'auto' }, story.title);
}

function metaOf(story: ListedStory): HTMLElement | undefined {
  const time = describeTime(story);
  if (!story.source && !time) return undefined;
  return el(
    'p',
    { class: 'entry-meta' },
    story.source && el('span', { class: 'entry-source', dir: 'auto' }, story.source),
    time && el('time', { class: 'entry-time', datetime: time.iso, title: time.full, dir: 'auto' }, time.text),
  );
}

function readButton(story: ListedStory): HTMLButtonElement {
  return el(
    'button',
    {
      type: 'button',
      class: 'entry-read',
      'data-read': true,
      'aria-label': text('readHereNamed', story.title),
    },
    text('readHere'),
  );
}
