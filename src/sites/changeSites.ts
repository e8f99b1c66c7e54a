import { dropOrigin, requestOrigin } from '../browser/origins.ts';
import { originsOf, readSites, writeSites, type SiteUse } from './keptSites.ts';
import { originOf, type SiteRule } from './siteRule.ts';
import { forgetWish, keepWish } from './wish.ts';

/** Asks for a site's permission and has the background add it to a list; false where the person refused. To be called first in a click. */
export async function allowSite(use: SiteUse, rule: SiteRule): Promise<boolean> {
  const kept = keepWish({ use, rule });
  const allowed = await requestOrigin(originOf(rule));
  await kept;
  if (!allowed) await forgetWish();
  return allowed;
}

/** Adds a site whose permission is held. */
export async function addSite(use: SiteUse, rule: SiteRule): Promise<void> {
  const sites = await readSites();
  if (!sites[use].includes(rule)) await writeSites({ ...sites, [use]: [...sites[use], rule] });
}

/** Takes a site from a list, and gives its permission back where nothing else needs it. */
export async function removeSite(use: SiteUse, rule: SiteRule): Promise<void> {
  const sites = await readSites();
  const left = { ...sites, [use]: sites[use].filter((one) => one !== rule) };
  await writeSites(left);
  if (!originsOf(left).has(originOf(rule))) await dropOrigin(originOf(rule));
}
