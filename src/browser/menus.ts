import { browser } from 'wxt/browser';
import { text } from './text.ts';
import { toTab, type Tab } from './tabs.ts';

type MenuId = 'read-page' | 'read-link' | 'read-selection';

/** Puts Lede's entries into the context menu, once: the browser keeps them when the background sleeps. */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: 'read-page', title: text('menuReadPage'), contexts: ['page'] });
      const title = text('readSelection');
      browser.contextMenus.create({ id: 'read-selection', title, contexts: ['selection'] });
      browser.contextMenus.create({
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
  browser.contextMenus.onClicked.addListener((info, chosenIn) => {
    const tab = toTab(chosenIn);
    if (info.menuItemId === id && tab) void callback(tab, info.linkUrl ?? '');
  });
}
