import { browser } from 'wxt/browser';

/** What the icon says of a tab: that its page is being read, that the reader is open in it, or neither. */
export type Face = 'idle' | 'working' | 'open';

const SIZES = [16, 32];

/** Sets the icon of a tab; the browser sets it back when the tab goes elsewhere. Does nothing where there is no icon, as on phones. */
export async function showFace(tabId: number, face: Face): Promise<void> {
  const name = face === 'idle' ? '' : `-${face}`;
  // Given none, Firefox shows the one that is made for the toolbar's colour; Chrome must be given one.
  const sizes = face === 'idle' && import.meta.env.FIREFOX ? [] : SIZES;
  const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${size}${name}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
  } catch {
    // The tab was closed meanwhile, or the browser has no such icon.
  }
}
