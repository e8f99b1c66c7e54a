import { bareHost } from '../dom/bareHost.ts';

/** True where an address is the page's own in any of its spellings. */
export function isOwnAddress(url: URL, own: URL[]): boolean {
  return own.some((address) => samePage(url, address));
}

function samePage(a: URL, b: URL): boolean {
  if (barePath(a) !== barePath(b) || bareHost(a) !== bareHost(b)) return false;
  return a.search === b.search || a.search === '' || (b.search === '' && barePath(a).length > 1);
}

function barePath({ pathname }: URL): string {
  return pathname.replace(/\/(?:index\.\w+)?$/u, '');
}
