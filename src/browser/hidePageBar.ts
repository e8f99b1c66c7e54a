import { browser } from 'wxt/browser';

/**
 * Only where the reader stands, so that nothing has to be undone; `scrollbar-width`, as another `overflow` would change what
 * scrolls in the page and so its places.
 */
const css = 'html:has(> lede-reader) { scrollbar-width: none !important; }';

/**
 * Has the browser hide the page's own scroll bar while the reader stands over the page: no element can cover it. A person's
 * style sheet, not the page's: no script there sees it, and it goes with the document.
 */
export function hidePageBar(tabId: number): void {
  // Where it is refused, the reader is as well, and says so.
  browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' }).catch(() => {});
}
