import { browser } from 'wxt/browser';

/** What a reader in a page has the background do, which may do more than a page. */
export type BackgroundRequest =
  /** Open addresses in tabs behind the page: a page itself may open one per click. */
  | { ask: 'openTabs'; addresses: readonly string[] }
  /** Open an address in a tab and the reader in it. */
  | { ask: 'read'; url: string }
  /** The reader was opened or closed. */
  | { ask: 'opened' | 'closed' }
  /** Run the reader's second script, which is not needed for reading, in the page. */
  | { ask: 'tools' }
  /** Show the options. */
  | { ask: 'options' }
  /** Show the popup, where a site can be chosen to open always: no page may ask for the permission. */
  | { ask: 'always' };

/** Asks the background; false where it could not do it, or is of an earlier version of the extension. */
export async function askBackground(request: BackgroundRequest): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch {
    return false;
  }
}
