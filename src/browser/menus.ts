import { browser } from 'wxt/browser';
import { text } from './text.ts';
import { toTab, type Tab } from './tabs.ts';

type MenuId = 'read-page' | 'read-link' | 'read-selection';

/** The browser's context menus; Firefox for Android has none. */
function menus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus;
}

/** Puts Lede's entries into the context menu, once: the browser keeps them when the background sleeps. */
export function createMenus(): void {
  const into = menus();
  if (!into) return;
  browser.runtime.onInstalled.addListener(() => {
    into.removeAll(() => {
      into.create({ id: 'read-page', title: text('menuReadPage'), contexts: ['page'] });
      const title = text('readSelection');
      into.create({ id: 'read-selection', title, contexts: ['selection'] });
      into.create({
        id: 'read-link',
        title: text('menuReadLink'),
        contexts: ['link'],
        targetUrlPatterns: ['*://*/*'],
      });
    });
  });
}

/**
 * Calls back when an entry is chosen, with the tab it was chosen in and the address of the link it was chosen on. At once,
 * since a permission can be asked for only while the click counts.
 */
export function onMenu(id: MenuId, callback: (tab: Tab, link: string) => Promise<void>): void {
  menus()?.onClicked.addListener((info, chosenIn) => {
    const tab = toTab(chosenIn);
    if (info.menuItemId === id && tab) void callback(tab, info.linkUrl ?? '');
  });
}
