import { resolveAddress } from './address.ts';
import { encodedAddress } from './encodedAddress.ts';
import { isShareAddress } from './isShareAddress.ts';

/** A redirect may lead to another; more than this is a trap. */
const MAX_REDIRECTS = 3;

/** Where an address leads behind its redirects, as far as it says so itself; the same where it is none. */
export function unwrapRedirects(address: URL): URL {
  let url = address;
  for (let left = MAX_REDIRECTS; left > 0; left--) {
    const target = redirectTarget(url);
    if (!target) break;
    url = target;
  }
  return url;
}

/**
 * Parameters in which redirects name their target. Those that say where to return to after a log-in (`next`,
 * `return_url`, `continue`) are not among them.
 */
const TARGET =
  /^(?:u|q|to|l|r|out|go(?:to)?|link|href|(?:wg)?target|dest(?:ination)?|redir(?:ect)?(?:_to)?|rdr|ru|ziel|ued|sref|mpre|(?:m|r|ad|click|dest|external|landing|link|out|redirect|target)?_?url)$/iu;

/** Services that take an address and do something else with it than leading there. */
const OTHER_SERVICE =
  /(?:^|[/._-])(?:log-?(?:in|on|out)|sign-?(?:in|up)|registr\w*|register|passport|o?auth\w*|accounts?|id|sso|session|subscri\w*|abo\w*|translate\w*|o?embed|player|im(?:g|ages?)|thumb\w*|proxy|archive|cache|validator|print\w*|comment\w*|search|flag\w*|report|contact|permission\w*)(?=[/._-]|$)/iu;

/** Where a service keeps what it says of another site's page: '/amp/s/alderpost.example/storm', '/entry/s/alderpost.example/storm'. */
const IN_PATH = /^\/(?:amp|entry)\/s\/((?:[\w-]+\.)+[a-z]{2,}\/.+)$/iu;

function redirectTarget(url: URL): URL | undefined {
  const [, within] = IN_PATH.exec(url.pathname) ?? [];
  if ((!within && !/http|aHR0c/u.test(url.search)) || isShareAddress(url)) return undefined;
  if (OTHER_SERVICE.test(url.pathname) || OTHER_SERVICE.test(url.host.split('.').slice(0, -1).join('.')))
    return undefined;
  if (within) return resolveAddress(`https://${within}${url.search}`, url.href) ?? undefined;
  for (const [name, value] of url.searchParams) {
    if (!TARGET.test(name)) continue;
    const said = /^https?:\/\//iu.test(value) ? value : encodedAddress(value.replaceAll(' ', '+'));
    const target = said && resolveAddress(said, url.href);
    if (target) return target;
  }
  return undefined;
}
