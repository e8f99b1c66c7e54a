import { browser } from 'wxt/browser';
import type { Answer } from './answer.ts';

/** The icon's badge has room for three digits. */
const MOST_SHOWN = 999;

/** Shows on the icon how many other stories a tab's page has; the browser clears it when the tab goes elsewhere. */
export async function showBadge(tabId: number, answer: Answer): Promise<void> {
  const count = 'related' in answer ? answer.related.filter((story) => !story.sponsored).length : 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, MOST_SHOWN)) : '' });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}

/** Says on the icon, where there is no popup to say it in, that the page gave nothing to read. */
export async function showRefusal(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT });
    await browser.action.setBadgeText({ tabId, text: '–' });
  } catch {
    // As above.
  }
}

/** Dark on light and light on dark toolbars alike, and apart from the icon's own accent. */
const BADGE = '#3a3733';
const BADGE_TEXT = '#ffffff';
