import { browser } from 'wxt/browser';

/** Whether the extension was updated or removed since this script came into its page; the script lives on there. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
