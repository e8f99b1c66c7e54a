import { el } from '../dom/el.ts';

/** Makes sanitised content ready for reading: links that leave in a new tab, tables that scroll, pictures that wait. */
export function dressContent(content: ParentNode, signal: AbortSignal): void {
  for (const link of content.querySelectorAll('a')) dressLink(link, content, signal);
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    // In the order of the tab key, as it could not be scrolled by keyboard otherwise.
    const scroll = el('div', { class: 'scroll', tabindex: 0 });
    table.replaceWith(scroll);
    scroll.append(table);
  }
  for (const code of content.querySelectorAll('pre')) code.tabIndex = 0;
  for (const [place, picture] of content.querySelectorAll('img').entries()) {
    // The first is mostly in sight, and the page has loaded it already.
    picture.loading = place === 0 ? 'eager' : 'lazy';
    picture.decoding = place === 0 ? 'sync' : 'async';
    // Rather nothing than the browser's sign for a broken one; the caption stays.
    picture.addEventListener('error', () => picture.toggleAttribute('hidden', true), { signal });
    picture.addEventListener('load', () => picture.removeAttribute('hidden'), { signal });
  }
}

/** What the sanitiser puts before a story's own names, so that none of them can stand in for anything. */
const NAME_PREFIX = 'user-content-';

function dressLink(link: HTMLAnchorElement, content: ParentNode, signal: AbortSignal): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    // A footnote: the place is in this text, and the page's own copy of it lies unseen beneath.
    const target = content.querySelector(`#${CSS.escape(NAME_PREFIX + decode(href.slice(1)))}`);
    if (target) link.addEventListener('click', (event) => jump(event, target), { signal });
    else link.removeAttribute('href');
    return;
  }
  if (!/^https?:$/u.test(URL.parse(href)?.protocol ?? '')) {
    link.removeAttribute('href');
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function jump(event: Event, target: Element): void {
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
