import { browser } from 'wxt/browser';

/** This extension's version, as in its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
