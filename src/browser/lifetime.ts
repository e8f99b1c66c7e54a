import { browser } from 'wxt/browser';

/** Calls back when the browser was started and when this extension was installed or updated. */
export function onStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
  browser.runtime.onInstalled.addListener(callback);
}

/** Shows a page of this extension once, after it was installed; never after an update of it or of the browser. */
export function showOnce(page: '/welcome.html'): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(page) });
  });
}
