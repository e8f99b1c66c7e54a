import { bareHost } from '../dom/bareHost.ts';

/** True where an address is the page's own in any of its spellings. */
export function isOwnAddress(url: URL, own: URL[]): boolean {
  const host = bareHost(url);
  return own.some((address) => host === bareHost(address) && samePage(url, address));
}

/** A shorter path may be a section's. Characters. */
const LEAST_STEM = 24;

/** Views of a story that its address goes on to: for printing, its comments, its pictures, its next page. */
const VIEW =
  /^(?:[,._-]print|\/(?:print|comment|photo|image|galler|slide|page|full|single|all|amp|\d{1,2}(?!\d)))/iu;

function samePage(a: URL, b: URL): boolean {
  if (isView(a.pathname, b.pathname)) return true;
  if (barePath(a) !== barePath(b)) return false;
  return a.search === b.search || a.search === '' || (b.search === '' && barePath(a).length > 1);
}

function isView(path: string, story: string): boolean {
  const stem = story.replace(/(?:\.\w{2,5}|\/)$/u, '');
  return stem.length >= LEAST_STEM && path.startsWith(stem) && VIEW.test(path.slice(stem.length));
}

function barePath({ pathname }: URL): string {
  return pathname.replace(/\/(?:index\.\w+)?$/u, '');
}
