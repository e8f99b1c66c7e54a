import { holdsOrigin, requestOrigin } from '../browser/origins.ts';
import type { Tab } from '../browser/tabs.ts';
import { originOf, type SiteRule } from './siteRule.ts';

/**
 * Whether a site may be read from a tab, which the person is asked unless it is so already. From a private window nothing is asked
 * for: a permission stays, and with it the site's name. To be called first in a click.
 */
export function askToRead({ isPrivate }: Tab, site: SiteRule): Promise<boolean> {
  const origin = originOf(site);
  return isPrivate ? holdsOrigin(origin) : requestOrigin(origin);
}
