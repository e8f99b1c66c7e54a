import { showBadge } from '../browser/badge.ts';
import { readTab } from '../browser/readTab.ts';
import type { Tab } from '../browser/tabs.ts';
import { readSites } from './keptSites.ts';
import { opensBySelf } from './siteRule.ts';

/** Opens the reader in a tab of a site whose stories always open, if there is a story. */
export async function openAlways(tab: Tab): Promise<void> {
  const { open } = await readSites();
  if (!opensBySelf(open, tab.url ?? '')) return;
  const answer = await readTab(tab, true);
  if (answer.kind === 'story') await showBadge(tab.id, answer);
}
