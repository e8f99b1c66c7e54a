import { browser } from 'wxt/browser';

/** What Chrome offers extensions (https://developer.chrome.com/docs/extensions/reference/api/dom). */
interface ChromeDom {
  openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}

/** An element's shadow root, also a closed one, where the browser shows it to extensions. */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  // What Lede itself has put over the page is no part of it.
  if (element.localName.startsWith('lede-')) return null;
  // Firefox has it on the element itself.
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { dom } = browser as unknown as { dom?: ChromeDom };
  if (!dom?.openOrClosedShadowRoot) return element.shadowRoot;
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    return element.shadowRoot;
  }
}
