import { el } from '../dom/el.ts';

/** A page of the extension's own, with the wordmark and what the page is above its sections. */
export function ownPage(title: string, ...content: HTMLElement[]): HTMLElement {
  const masthead = el(
    'header',
    { class: 'masthead' },
    el('p', { class: 'wordmark' }, 'Lede'),
    el('h1', {}, title),
  );
  return el('main', {}, masthead, ...content);
}

/** A part of such a page under its heading. */
export function section(id: string, name: string, content: HTMLElement): HTMLElement {
  return el(
    'section',
    { id, 'aria-labelledby': `${id}-name` },
    el('h2', { id: `${id}-name` }, name),
    content,
  );
}
