import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { PanelContent } from './makeTools.ts';
import { noteParts } from './noteParts.ts';

/** A footnote of the page, as text with its links to other pages. */
export function notePanel(note: Element, { facts }: ShownStory): PanelContent {
  const { lang, dir } = facts;
  return { label: text('footnote'), element: el('p', { lang: lang || undefined, dir }, ...noteParts(note)) };
}
