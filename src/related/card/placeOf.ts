import { cleanAddress } from '../../dom/cleanAddress.ts';
import type { Block, Box } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';

/** Levels above a headline in which its story may be named. */
const LEVELS = 4;

const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-link',
  'data-canonical-url',
  'data-article-url',
];

/** Where a text without a link stands: the address its box carries, else the page's own with a fragment, else empty. */
export function placeOf({ box }: Block, page: Page): string {
  let one: Box | null = box;
  for (let level = 0; one && level < LEVELS; level++, one = one.parent) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const url = cleanAddress(one.element.getAttribute(name) ?? '', page.base);
      if (url) return url.href;
    }
    const id = one.element.getAttribute('id');
    if (id) return `${page.url.split('#')[0]}#${encodeURIComponent(id)}`;
  }
  return '';
}
