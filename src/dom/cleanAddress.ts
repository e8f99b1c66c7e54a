import { resolveAddress } from './address.ts';
import { isShareAddress } from './isShareAddress.ts';
import { isTracking } from './isTracking.ts';

/** A redirect may lead to another; more than this is a trap. */
const MAX_REDIRECTS = 3;

/** Longer addresses carry data, not places; browsers' own limits begin here too. */
const MAX_LENGTH = 8_192;

/**
 * Where a link leads, as an address that can be kept and shown: absolute, http(s), out of its redirects, without
 * credentials, fragment and tracking parameters. Null where it leads to no page. Asks nobody: a redirect is unwrapped
 * only where the address itself says where it goes.
 */
export function cleanAddress(raw: string, base: string): URL | null {
  let url = raw.length > MAX_LENGTH ? undefined : resolveAddress(raw.trim(), base);
  if (!url) return null;
  for (let left = MAX_REDIRECTS; left > 0; left--) {
    const target = redirectTarget(url);
    if (!target) break;
    url = target;
  }
  url.username = url.password = '';
  url.hash = routeOf(url.hash);
  const query = keptQuery(url.search);
  if (query !== url.search) url.search = query;
  return url;
}

/**
 * Parameters in which redirects name their target. Those that say where to return to after a log-in (`next`,
 * `return_url`, `continue`) are not among them.
 */
const TARGET =
  /^(?:u|q|to|l|r|out|go(?:to)?|link|href|(?:wg)?target|dest(?:ination)?|redir(?:ect)?(?:_to)?|ued|sref|mpre|(?:m|r|ad|click|dest|external|landing|link|out|redirect|target)?_?url)$/iu;

/** Services that take an address and do something else with it than leading there. */
const OTHER_SERVICE =
  /(?:^|[/._-])(?:log-?(?:in|on|out)|sign-?(?:in|up)|registr\w*|register|passport|o?auth\w*|accounts?|id|sso|session|subscri\w*|abo\w*|translate\w*|o?embed|player|im(?:g|ages?)|thumb\w*|proxy|archive|cache|validator|print\w*|comment\w*|search|flag\w*|report|contact|permission\w*)(?=[/._-]|$)/iu;

function redirectTarget(url: URL): URL | undefined {
  if (!url.search.includes('http') || isShareAddress(url)) return undefined;
  if (OTHER_SERVICE.test(url.pathname) || OTHER_SERVICE.test(url.host.split('.').slice(0, -1).join('.')))
    return undefined;
  for (const [name, value] of url.searchParams) {
    if (!TARGET.test(name) || !/^https?:\/\//iu.test(value)) continue;
    const target = resolveAddress(value, url.href);
    if (target) return target;
  }
  return undefined;
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
