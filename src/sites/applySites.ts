import { onStart } from '../browser/lifetime.ts';
import { holdsOrigin, onOrigins } from '../browser/origins.ts';
import { replacePageScripts } from '../browser/pageScripts.ts';
import { findTab } from '../browser/tabs.ts';
import { addSite } from './changeSites.ts';
import { onSites, readSites, writeSites } from './keptSites.ts';
import { openInReader } from './openLink.ts';
import { originOf, patternOf, type SiteRule } from './siteRule.ts';
import { forgetWish, onWish, readWish } from './wish.ts';

/** Keeps the browser's register of page scripts at what the person has named and allowed; where that is nothing, it is empty. */
export function keepSitesApplied(): void {
  onStart(() => void inTurn(applySites));
  onSites(() => void inTurn(applySites));
  // What is held already is not given once more, and what is given may be given before the wish is written down.
  onWish(() => void inTurn(fulfil));
  onOrigins(() => void inTurn(() => fulfil().then(applySites)));
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would clash in the register, and the older one could have the last word. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

async function fulfil(): Promise<void> {
  const wish = await readWish();
  if (!wish || !(await holdsOrigin(originOf(wish.rule)))) return;
  // At once: the permission is looked at again when it is given, and a link is opened once.
  await forgetWish();
  if (wish.use === 'read') {
    const from = await findTab(wish.from);
    // Not waited for, as its page may be long in coming.
    if (from) void openInReader(from, wish.url, true);
  } else await addSite(wish.use, wish.rule);
}

async function applySites(): Promise<void> {
  const named = await readSites();
  const held = await allowed([...named.open, ...named.detect]);
  const open = named.open.filter((rule) => held.has(rule));
  const detect = named.detect.filter((rule) => held.has(rule));
  await replacePageScripts([
    { id: 'always', file: '/always.js', matches: open.map(patternOf) },
    { id: 'detector', file: '/detector.js', matches: detect.map(patternOf) },
  ]);
  // A permission that was taken away in the browser's own settings takes its sites with it.
  const lost = named.open.length + named.detect.length - open.length - detect.length;
  if (lost > 0) await writeSites({ open, detect });
}

async function allowed(rules: readonly SiteRule[]): Promise<Set<SiteRule>> {
  const held = await Promise.all(rules.map((rule) => holdsOrigin(originOf(rule))));
  return new Set(rules.filter((_, at) => held[at]));
}
