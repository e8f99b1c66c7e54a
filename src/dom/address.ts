/** Schemes that lead to no page; the address parser would take some of them for a relative path. */
const OTHER_SCHEME = /^\s*(?:#|(?!https?:)[a-z][a-z\d+.-]*:)/iu;

/** An address as an absolute http(s) URL; undefined for anything else. */
export function resolveAddress(href: string | null, base: string): URL | undefined {
  if (!href || OTHER_SCHEME.test(href) || isSwallowed(href)) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Markup that an unclosed quote has swallowed, with what stood on the page after it: browsers refuse to load it, but
 * parsing takes the signs away by which they know it (https://github.com/whatwg/fetch/pull/519).
 */
function isSwallowed(href: string): boolean {
  return href.includes('<') && /[\n\r\t]/u.test(href);
}
