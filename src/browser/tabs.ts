import { browser, type Browser } from 'wxt/browser';

/** A tab as far as it matters here. */
export interface Tab {
  id: number;
  index: number;
  windowId: number;
  /** Absent where the browser tells neither, as on its own pages. */
  url?: string | undefined;
  title?: string | undefined;
  status?: string | undefined;
  /** Whether it stands in a private window, where nothing may be kept of what is read. */
  isPrivate: boolean;
}

/** The tab in front of the person; null where the window has none, which browsers do for their own windows. */
export async function frontTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTab(tab);
}

/** A tab as it is now; null where it is gone. */
export async function findTab(id: number): Promise<Tab | null> {
  try {
    return toTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** Opens an address in a tab of its own, `after` places behind the given one; in the background the popup stays open. */
export async function openBeside(
  tab: Tab,
  url: string,
  background: boolean,
  after: number,
): Promise<Tab | null> {
  const wanted = { url, active: !background };
  try {
    const { id: openerTabId, windowId, index } = tab;
    return toTab(await browser.tabs.create({ ...wanted, index: index + after, openerTabId, windowId }));
  } catch {
    // Firefox for Android knows no windows and no openers; and the window may have been closed.
    return toTab(await browser.tabs.create(wanted));
  }
}

/** The browser's own tab record as a {@link Tab}. */
export function toTab(tab: Browser.tabs.Tab | undefined): Tab | null {
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    index: tab.index,
    windowId: tab.windowId,
    url: tab.url,
    title: tab.title,
    status: tab.status,
    isPrivate: tab.incognito,
  };
}
