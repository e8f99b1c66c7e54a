import { text } from '../../browser/text.ts';
import { groupStories } from '../../list/groupStories.ts';
import type { ListedStory } from '../../model.ts';
import type { ShownStory } from '../storyArticle.ts';
import { describeFacts } from './describeFacts.ts';
import { listNotes } from './listNotes.ts';
import css from './paper.css?inline';

/** Fills an empty document with a story, for a file or for paper: black on white, without controls. */
export function fillDocument(
  page: Document,
  { facts, text: body }: ShownStory,
  others: readonly ListedStory[],
): void {
  const make = (name: string, content: string, attributes: Record<string, string> = {}): HTMLElement => {
    const made = page.createElement(name);
    made.textContent = content;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const article = page.createElement('article');
  const story = page.importNode(body, true);
  for (const control of story.querySelectorAll('button, .ask')) control.remove();
  for (const piece of story.querySelectorAll('[tabindex]'))
    for (const name of ['tabindex', 'role', 'aria-label']) piece.removeAttribute(name);
  for (const picture of story.querySelectorAll('img')) picture.loading = 'eager';
  article.append(make('h1', facts.title), make('p', describeFacts(facts).join(' · '), { class: 'facts' }));
  if (facts.url) article.append(link(facts.url, facts.url, 'address'));
  const notes = listNotes(body);
  if (notes) story.append(page.createElement('hr'), page.importNode(notes, true));
  article.append(story);
  if (others.length > 0 && body.hasChildNodes()) article.append(make('h2', text('otherStoriesPlain')));
  for (const { section, stories } of groupStories(others).groups) {
    if (section) article.append(make('h3', section));
    const list = page.createElement('ul');
    for (const { title, url, source } of stories) {
      const item = page.createElement('li');
      item.append(url ? link(title, url) : title, source ? ` · ${source}` : '');
      list.append(item);
    }
    article.append(list);
  }

  function link(name: string, url: string, kind = ''): HTMLElement {
    const made = make('a', name, { href: url });
    if (kind) made.className = kind;
    return made;
  }

  page.documentElement.lang = facts.lang;
  if (facts.dir !== 'auto') page.documentElement.dir = facts.dir;
  else article.dir = 'auto';
  page.head.append(make('meta', '', { charset: 'utf-8' }), make('title', facts.title), make('style', css));
  page.head.append(make('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }));
  page.body.append(article);
}
