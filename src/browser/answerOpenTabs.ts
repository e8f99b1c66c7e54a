import { browser } from 'wxt/browser';
import { openBeside, toTab } from './tabs.ts';

/** More tabs at once than this are no wish of a person's. */
const MOST_TABS = 200;

/** Opens what a reader in a page asks for, in tabs behind the page's own. */
export function answerOpenTabs(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = toTab(sender.tab);
    if (sender.id !== browser.runtime.id || !tab) return;
    for (const [place, url] of parseAddresses(message).entries()) void openBeside(tab, url, true, place + 1);
  });
}

/** The web addresses of a message, which comes from a page's process and is not trusted. */
function parseAddresses(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('openTabs' in message)) return [];
  const { openTabs } = message;
  if (!Array.isArray(openTabs)) return [];
  return openTabs
    .slice(0, MOST_TABS)
    .filter((url) => typeof url === 'string')
    .filter((url) => /^https?:$/u.test(URL.parse(url)?.protocol ?? ''));
}
