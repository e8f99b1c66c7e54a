import { heldOrigins } from '../browser/origins.ts';
import { originsOf, type Sites } from './keptSites.ts';
import { isRule, type SiteRule } from './siteRule.ts';

/** Sites that are allowed and that no list names: those whose links were opened in the reader. */
export async function heldForLinks(sites: Sites): Promise<SiteRule[]> {
  const needed = originsOf(sites);
  const held = (await heldOrigins()).filter((origin) => !needed.has(origin));
  return held.map((origin) => origin.replace(/^\*:\/\/([^/]*\/)\*$/u, '$1')).filter(isRule);
}
