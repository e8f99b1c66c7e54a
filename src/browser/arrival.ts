import { browser } from 'wxt/browser';
import { findTab, toTab, type Tab } from './tabs.ts';

/** A server that has sent nothing after this time will not be waited for. Milliseconds. */
const PATIENCE_MS = 60_000;

/** A new tab as soon as its page has begun to arrive, read or not; null where it was closed or nothing came. */
export async function arrival(id: number): Promise<Tab | null> {
  const stop = new AbortController();
  const arrived = await new Promise<Tab | null>((resolve) => {
    const look = (tab: Tab | null): void => {
      // Without access to the site the browser tells no address, only that the page is complete.
      if (tab && (/^https?:/u.test(tab.url ?? '') || tab.status === 'complete')) resolve(tab);
    };
    const onUpdated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (which, _, tab) => {
      if (which === id) look(toTab(tab));
    };
    const onRemoved = (which: number): void => void (which === id && resolve(null));
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    const waiting = setTimeout(() => resolve(null), PATIENCE_MS);
    stop.signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      clearTimeout(waiting);
    });
    // It may have been quicker than the listeners. A tab that is only just made is complete too, and empty.
    void findTab(id).then((tab) => /^https?:/u.test(tab?.url ?? '') && resolve(tab));
  });
  stop.abort();
  return arrived;
}
