import { cleanAddress } from '../../dom/cleanAddress.ts';
import type { Block, Box } from '../../page/outline.ts';
import { namesStory } from '../namesStory.ts';
import type { Page } from '../../page/readPage.ts';

/** Levels above a headline in which its story's address may stand, and of these those in which its box may have a name. */
const LEVELS = 8;
const NAMED = 4;

const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-link',
  'data-uri',
  'data-canonical-url',
  'data-article-url',
];

/** Where a text without a link stands: the address its box carries, else the page's own with a fragment, else empty. */
export function placeOf({ box }: Block, page: Page): string {
  let one: Box | null = box;
  let name = '';
  for (let level = 0; one && level < LEVELS; level++, one = one.parent) {
    const { element } = one;
    for (const attribute of ADDRESS_ATTRIBUTES) {
      const url = cleanAddress(element.getAttribute(attribute) ?? '', page.base);
      // Further up it may be a whole list's.
      if (url && url.href !== page.url && (level < NAMED || namesStory(url))) return url.href;
    }
    if (level < NAMED) name ||= element.getAttribute('id') ?? '';
  }
  return name && `${page.url.split('#')[0]}#${encodeURIComponent(name.toWellFormed())}`;
}
