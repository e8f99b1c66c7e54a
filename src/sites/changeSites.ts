import { dropOrigin, requestOrigin } from '../browser/origins.ts';
import { originsOf, readSites, writeSites, type SiteUse } from './keptSites.ts';
import { originOf, type SiteRule } from './siteRule.ts';
import { forgetWish, keepWish } from './wish.ts';

/** The sentence on why a site could not be added or removed; null where it was. */
type Trouble = 'siteRefused' | 'storageRefused' | null;

/**
 * Asks for a site's permission and adds it to a list, which the background does where this page closes meanwhile. To be
 * called first in a click.
 */
export async function allowSite(use: SiteUse, rule: SiteRule): Promise<Trouble> {
  const kept = keepWish({ use, rule });
  const allowed = await requestOrigin(originOf(rule));
  await kept;
  if (allowed) return (await addSite(use, rule)) ? null : 'storageRefused';
  await forgetWish();
  return 'siteRefused';
}

/** Adds a site whose permission is held; false where nothing can be kept. */
export async function addSite(use: SiteUse, rule: SiteRule): Promise<boolean> {
  const sites = await readSites();
  return sites[use].includes(rule) || (await writeSites({ ...sites, [use]: [...sites[use], rule] }));
}

/** Takes a site from a list, and gives its permission back where nothing else needs it. */
export async function removeSite(use: SiteUse, rule: SiteRule): Promise<Trouble> {
  const sites = await readSites();
  const left = { ...sites, [use]: sites[use].filter((one) => one !== rule) };
  if (!(await writeSites(left))) return 'storageRefused';
  if (!originsOf(left).has(originOf(rule))) await dropOrigin(originOf(rule));
  return null;
}
