import { browser } from 'wxt/browser';

/** Asks the background to open addresses in tabs behind the page: a page itself may open one per click. */
export async function openInBackground(addresses: readonly string[]): Promise<void> {
  try {
    await browser.runtime.sendMessage({ openTabs: addresses });
  } catch {
    // The extension was updated or removed while the reader was open.
  }
}
