import { browser } from 'wxt/browser';
import type { Answer } from './answer.ts';
import { text } from './text.ts';

/** The icon's badge has room for three digits. */
const MOST_SHOWN = 999;

/** Shows on the icon how many other stories a tab's page has; the browser clears badge and tooltip when the tab goes elsewhere. */
export async function showBadge(tabId: number, answer: Answer): Promise<void> {
  const count = 'related' in answer ? answer.related.filter((story) => !story.sponsored).length : 0;
  await setBadge(tabId, count > 0 ? String(Math.min(count, MOST_SHOWN)) : '');
}

/** Says on the icon, where there is no popup to say it in, that the page gave nothing to read, and in its tooltip why. */
export async function showRefusal(tabId: number, why: string): Promise<void> {
  await setBadge(tabId, '–', why);
}

/** The same, and in the icon's tooltip how to go on. */
export async function showHint(tabId: number): Promise<void> {
  await showRefusal(tabId, text('linkHint'));
}

/** Shows on the icon that a page seems to hold several stories, unless it shows their number already. */
export async function showDot(tabId: number): Promise<void> {
  try {
    if ((await browser.action.getBadgeText({ tabId })) === '') await setBadge(tabId, '•');
  } catch {
    // As below.
  }
}

/** Sets the badge and the tooltip, which is that of the manifest unless another is given. */
async function setBadge(tabId: number, badge: string, title = text('actionTitle')): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT });
    await browser.action.setBadgeText({ tabId, text: badge });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}

/** Dark on light and light on dark toolbars alike, and apart from the icon's own accent. */
const BADGE = '#3a3733';
const BADGE_TEXT = '#ffffff';
