import { resolveAddress } from '../dom/address.ts';
import { fold } from '../dom/text.ts';
import { pattern } from '../dom/pattern.ts';
import type { Page } from '../page/readPage.ts';

/** What is said of a logo besides the name. */
const WORDS = /^(?:home(?:page)?|logo)(?: |$)|(?: |^)(?:home(?:page)?|logo)$/giu;

/** Longest name of a site, in characters. */
const MAX_NAME = 40;

const LETTERS = pattern()`\p{L}{2}`;

/** The site's name as its logo has it: the picture that links to its front page. */
export function logoName({ outline, base, own }: Page): string | undefined {
  for (const { element, link } of outline.media) {
    const url = link && resolveAddress(link.element.getAttribute('href'), base);
    if (url?.pathname !== '/' || url.search !== '' || !own.some(({ host }) => host === url.host)) continue;
    const name = fold((element.getAttribute('alt') ?? '').replace(WORDS, ''));
    if (LETTERS.test(name) && !name.includes('_') && name.length <= MAX_NAME) return name;
  }
  return undefined;
}
