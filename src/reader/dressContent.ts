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
  for (const picture of content.querySelectorAll('img')) {
    picture.loading = 'lazy';
    picture.decoding = 'async';
  }
}

function dressLink(link: HTMLAnchorElement, content: ParentNode, signal: AbortSignal): void {
  const url = URL.parse(link.href);
  if (!url || !/^https?:$/u.test(url.protocol)) {
    link.removeAttribute('href');
    return;
  }
  const target = noteOf(url, content);
  if (target) {
    // A footnote: the place is in this text, and the page's own copy of it lies unseen beneath.
    link.addEventListener('click', (event) => jump(event, target), { signal });
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** The element within the content that an address with a fragment points to. */
function noteOf(url: URL, content: ParentNode): Element | null {
  if (!url.hash || url.href.split('#')[0] !== document.URL.split('#')[0]) return null;
  return content.querySelector(`#${CSS.escape(decodeURIComponent(url.hash.slice(1)))}`);
}

function jump(event: Event, target: Element): void {
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  if (target instanceof HTMLElement) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
