import { cleanClaim } from '../evidence/cleanClaim.ts';
import type { Page } from '../page/readPage.ts';

/** Addresses of front pages, which are called by the site's name: '/', '/en/'. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/iu;

/** What a page of several stories calls itself: without the site's name, but for a front page. Empty where it says nothing. */
export function titleOfList(page: Page): string {
  const title = page.metadata.titles.at(-1)?.text ?? '';
  return FRONT.test(new URL(page.url).pathname) ? title : cleanClaim(title, page);
}
