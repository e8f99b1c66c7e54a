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
  /^(?:u|url|q|to|go|goto|link|href|l|r|out|target|targeturl|dest|desturl|destination|redir|redirect|redirect_?(?:url|to)|murl|ued|wgtarget|adurl|clickurl|click_?url|rurl|landing_?(?:page|url)|out_?url|external_?url|link_?url|sref|mpre)$/iu;

/** Services that take an address and do something else with it than leading there. */
const OTHER_SERVICE =
  /(?:^|[/._-])(?:log-?in|log-?out|log-?on|sign-?in|sign-?up|sign-?out|registr\w*|register|passport|auth\w*|oauth\d?|account|accounts|id|sso|session|connect|subscri\w*|abo\w*|translate\w*|o?embed|player|image|images|img|thumb\w*|resize|proxy|archive|web|cache|webcache|validator|check|print\w*|comment\w*|search|flag\w*|report|contact|permission\w*|syndication)(?=[/._-]|$)/iu;

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
