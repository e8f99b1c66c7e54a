import { browser } from 'wxt/browser';

/** Whether this is a private window, where nothing may be kept of what is read. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
