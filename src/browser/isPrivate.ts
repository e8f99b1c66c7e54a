import { browser } from 'wxt/browser';

/**
 * Whether a script in a page stands in a private window, where nothing may be kept of what is read. The extension's own
 * pages are told of no such thing in Chrome: they ask their tab.
 */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
