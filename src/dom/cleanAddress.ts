import { resolveAddress } from './address.ts';
import { isTracking } from './isTracking.ts';
import { unwrapRedirects } from './unwrapRedirects.ts';

/** Longer addresses carry data, not places; browsers' own limits begin here too. */
const MAX_LENGTH = 8_192;

/**
 * Where a link leads, as an address that can be kept and shown: absolute, http(s), out of its redirects, without
 * credentials, fragment and tracking parameters. Null where it leads to no page. Asks nobody: a redirect is unwrapped
 * only where the address itself says where it goes.
 */
export function cleanAddress(raw: string, base: string): URL | null {
  const resolved = raw.length > MAX_LENGTH ? undefined : resolveAddress(raw.trim(), base);
  if (!resolved) return null;
  const url = unwrapRedirects(resolved);
  url.username = url.password = '';
  url.hash = routeOf(url.hash);
  return withoutTracking(url);
}

/** The same address, without parameters that only track; changes and returns what it is given. */
export function withoutTracking(url: URL): URL {
  const query = keptQuery(url.search);
  if (query !== url.search) url.search = query;
  return url;
}

/** A fragment is a place on a page, except where a site keeps its addresses there. */
function routeOf(hash: string): string {
  return /^#!?\//u.test(hash) ? hash : '';
}

/** The query without tracking parameters; what stays keeps its spelling, since some sites compare it letter by letter. */
function keptQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const equals = pair.indexOf('=');
      return (
        pair !== '' &&
        !isTracking(equals < 0 ? pair : pair.slice(0, equals), equals < 0 ? '' : pair.slice(equals + 1))
      );
    });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
