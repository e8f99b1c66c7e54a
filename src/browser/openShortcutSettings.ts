import { browser } from 'wxt/browser';

/** Shows the browser's own page where shortcuts are changed; false where it has none that can be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  const { commands } = browser;
  try {
    // Firefox has a call for it, Chrome an address.
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
      await (commands.openShortcutSettings as () => Promise<void>)();
    } else {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
    return true;
  } catch {
    return false;
  }
}
