import { heldOrigins } from '../browser/origins.ts';
import type { Sites } from './keptSites.ts';
import { isRule, originOf, type SiteRule } from './siteRule.ts';

/** Sites that are allowed and that no list names: those whose links were opened from the menu. */
export async function heldForLinks({ open, detect }: Sites): Promise<SiteRule[]> {
  const needed = new Set([...open, ...detect].map(originOf));
  const held = (await heldOrigins()).filter((origin) => !needed.has(origin));
  return held.map((origin) => origin.replace(/^\*:\/\/([^/]*\/)\*$/u, '$1')).filter(isRule);
}
