import { browser } from 'wxt/browser';
import { toTab, type Tab } from './tabs.ts';

/** What the small scripts in pages say to the background. */
export type Note =
  /** This page is of a site whose stories always open. */
  | 'always'
  /** This page seems to hold several stories. */
  | 'several';

/** Tells the background something of this page; what it does about it is its own affair. */
export async function sendNote(note: Note): Promise<void> {
  try {
    await browser.runtime.sendMessage({ note });
  } catch {
    // The extension was updated or removed since the page was loaded.
  }
}

/** Calls back when a page sends a note, with its tab. */
export function onNote(note: Note, callback: (tab: Tab) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = toTab(sender.tab);
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !tab) return undefined;
    if (typeof message === 'object' && message !== null && 'note' in message && message.note === note)
      void callback(tab);
    return undefined;
  });
}
