import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** Makes sanitised content ready for reading: links that leave in a new tab, tables that scroll, pictures that wait. */
export function dressContent(content: ParentNode, signal: AbortSignal): void {
  content.querySelectorAll('a').forEach(dressLink);
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
    picture.addEventListener('error', () => (picture.hidden = true), { signal });
    if (picture.closest('a')) continue;
    // It can be enlarged; see drawReader.ts.
    picture.tabIndex = 0;
    picture.role = 'button';
    picture.ariaLabel = picture.alt || text('picture');
  }
}

function dressLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (/^https?:/u.test(URL.parse(href)?.protocol ?? '')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return;
  }
  // A place in the page, such as a footnote, which the second script finds; see dressStory.ts.
  if (href.startsWith('#')) link.dataset['place'] = href;
  link.removeAttribute('href');
}
