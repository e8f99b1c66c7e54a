import { arrival } from '../browser/arrival.ts';
import { showBadge, showHint } from '../browser/badge.ts';
import { readTab } from '../browser/readTab.ts';
import { openBeside, type Tab } from '../browser/tabs.ts';
import { askToRead } from './askToRead.ts';
import { rulesFor } from './siteRule.ts';
import { forgetWish } from './wish.ts';

/**
 * Opens a link in a new tab and the reader in it, with the person's permission for the link's site. Without it, or where
 * the link leads on to another site, the tab opens as any does and the icon says how to go on.
 */
export async function openLink(from: Tab, url: string): Promise<void> {
  const [site] = rulesFor(url);
  if (site === undefined) return;
  const asked = askToRead(from, site);
  // A site that was to open always and was refused is not to come in by this permission.
  await forgetWish();
  await openInReader(from, url, await asked);
}

/** Opens a link in a new tab, and the reader in it where its site may be read. */
export async function openInReader(from: Tab, url: string, mayRead: boolean): Promise<void> {
  const opened = await openBeside(from, url, false, 1);
  const tab = opened && (await arrival(opened.id));
  if (!tab) return;
  const answer = mayRead ? await readTab(tab) : null;
  if (answer && 'related' in answer) await showBadge(tab.id, answer);
  else await showHint(tab.id);
}
