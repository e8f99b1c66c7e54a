import { formatNumber, locale, text } from '../browser/text.ts';
import { el, type Child } from '../dom/el.ts';
import { formatDate } from '../list/describeTime.ts';
import { dressContent } from './dressContent.ts';

/** What the head of a story shows, for the main one and for others alike. */
export interface ArticleFacts {
  title: string;
  url: string;
  source?: string | undefined;
  byline?: string | undefined;
  published?: string | undefined;
  /** As the page says it, where no date can be known. */
  time?: string | undefined;
  minutes?: number | undefined;
  lang: string;
  /** `auto` where only the text can tell. */
  dir: 'ltr' | 'rtl' | 'auto';
}

/** A story drawn as an article. */
export interface ShownStory {
  facts: ArticleFacts;
  article: HTMLElement;
  /** The text's own element within the article. */
  text: HTMLElement;
}

/** A whole story as an article: source, headline, byline, date, reading time, text. The content stays as it is: it may be drawn again. */
export function storyArticle(
  facts: ArticleFacts,
  content: DocumentFragment,
  signal: AbortSignal,
): ShownStory {
  const body = el('div', { class: 'text' }, content.cloneNode(true));
  dressContent(body, signal);
  const article = el(
    'article',
    { id: 'story', lang: facts.lang || undefined, dir: facts.dir },
    el(
      'header',
      { class: 'head' },
      facts.source && el('p', { class: 'kicker' }, linked(facts.url, facts.source)),
      el('h1', { id: 'headline', class: 'headline', tabindex: -1 }, facts.title),
      el('p', { class: 'facts' }, ...factLine(facts)),
    ),
    body,
  );
  return { facts, article, text: body };
}

function factLine({ byline, published, time, minutes }: ArticleFacts): Child[] {
  /** In the interface's language, not the story's. */
  const ours = { lang: locale(), dir: 'auto' };
  const known = published !== undefined && !Number.isNaN(Date.parse(published));
  return [
    byline && el('span', { class: 'byline', dir: 'auto' }, byline),
    known && el('time', { ...ours, datetime: published }, formatDate(published, 'full')),
    !known && time && el('span', { dir: 'auto' }, time),
    minutes !== undefined &&
      el('span', { ...ours, class: 'minutes' }, text('readingTime', formatNumber(minutes))),
  ];
}

function linked(url: string, name: string): Child {
  return url ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, name) : name;
}
