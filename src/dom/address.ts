/** Schemes that lead to no page; the address parser would take some of them for a relative path. */
const OTHER_SCHEME = /^\s*(?:#|(?!https?:)[a-z][a-z\d+.-]*:)/iu;

/**
 * Markup that an unclosed quote has swallowed, with what stood on the page after it: browsers refuse to load it, but
 * parsing takes the signs away by which they know it, https://fetch.spec.whatwg.org/#http-network-or-cache-fetch.
 */
const SWALLOWED = /[\n\r\t][^]*<|<[^]*[\n\r\t]/u;

/** An address as an absolute http(s) URL; undefined for anything else. */
export function resolveAddress(href: string | null, base: string): URL | undefined {
  if (!href || OTHER_SCHEME.test(href) || SWALLOWED.test(href)) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
