import { onStart } from '../browser/lifetime.ts';
import { holdsOrigin, onOrigins } from '../browser/origins.ts';
import { replacePageScripts } from '../browser/pageScripts.ts';
import { addSite } from './changeSites.ts';
import { onSites, readSites, writeSites } from './keptSites.ts';
import { originOf, patternOf, type SiteRule } from './siteRule.ts';
import { forgetWish, readWish } from './wish.ts';

/** Keeps the browser's register of page scripts at what the person has named and allowed; where that is nothing, it is empty. */
export function keepSitesApplied(): void {
  onStart(() => void applySites());
  onSites(() => void applySites());
  onOrigins(() => void fulfil().then(applySites));
}

async function fulfil(): Promise<void> {
  const wish = await readWish();
  if (!wish || !(await holdsOrigin(originOf(wish.rule)))) return;
  await addSite(wish.use, wish.rule);
  await forgetWish();
}

export async function applySites(): Promise<void> {
  const named = await readSites();
  const sites = { open: await allowed(named.open), detect: await allowed(named.detect) };
  await replacePageScripts([
    { id: 'always', file: '/always.js', matches: sites.open.map(patternOf) },
    { id: 'detector', file: '/detector.js', matches: sites.detect.map(patternOf) },
  ]);
  // A permission that was taken away in the browser's own settings takes its sites with it.
  const lost = named.open.length + named.detect.length - sites.open.length - sites.detect.length;
  if (lost > 0) await writeSites(sites);
}

async function allowed(rules: readonly SiteRule[]): Promise<SiteRule[]> {
  const held = await Promise.all(rules.map((rule) => holdsOrigin(originOf(rule))));
  return rules.filter((_, at) => held[at]);
}
