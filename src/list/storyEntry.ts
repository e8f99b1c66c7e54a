import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { iconButton } from '../look/iconButton.ts';
import type { ListedStory } from '../model.ts';
import { describeTime } from './describeTime.ts';
import { seenMark } from './markEntry.ts';
import { scriptLanguage } from './scriptLanguage.ts';

/** One story of a list: its title as the link, source and time, summary, and what else can be done with it. */
export function storyEntry(story: ListedStory): HTMLLIElement {
  return el(
    'li',
    { class: 'entry', 'data-index': story.index, dir: 'auto', lang: scriptLanguage(story.title) },
    titleOf(story),
    metaOf(story),
    story.summary && el('p', { class: 'entry-summary' }, story.summary),
    story.readable && readButton(story),
  );
}

function titleOf(story: ListedStory): HTMLElement {
  const name = { class: 'entry-title' };
  if (story.url) {
    return el('a', { ...name, href: story.url, target: '_blank', rel: 'noopener noreferrer' }, story.title);
  }
  // A whole text without an address of its own: it can only be read here.
  if (story.readable) return el('button', { ...name, type: 'button', 'data-read': true }, story.title);
  return el('span', name, story.title);
}

function metaOf(story: ListedStory): HTMLElement {
  const time = describeTime(story);
  return el(
    'p',
    { class: 'entry-meta' },
    story.source && el('span', { class: 'entry-source', dir: 'auto' }, story.source),
    time && el('time', { class: 'entry-time', datetime: time.iso, title: time.full, dir: 'auto' }, time.text),
    story.seen && seenMark(),
    el('span', { class: 'entry-tools' }, pageButton(story), copyButton(story)),
  );
}

/** Opens the story's own page in the reader, where its text is not on this one. */
function pageButton({ title, url, readable }: ListedStory): HTMLButtonElement | false {
  const named = { class: 'entry-reader', 'aria-label': text('readLinkNamed', title) };
  return url !== '' && !readable && iconButton('reader', text('menuReadLink'), named);
}

function copyButton({ title }: ListedStory): HTMLButtonElement {
  const named = { class: 'entry-copy', 'aria-label': text('copyNamed', title) };
  return iconButton('copy', text('copyMarkdown'), named);
}

function readButton(story: ListedStory): HTMLButtonElement {
  const attributes = { type: 'button', class: 'entry-read', 'data-read': true };
  return el('button', { ...attributes, 'aria-label': text('readHereNamed', story.title) }, text('readHere'));
}
