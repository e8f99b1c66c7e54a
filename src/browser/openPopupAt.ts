import { browser } from 'wxt/browser';

const POPUP = '/popup.html';

/** Opens the popup of a tab at one of its parts; false where the tab is not in front, or the browser does not, as on phones. */
export async function openPopupAt(part: string, tabId: number): Promise<boolean> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return false;
    await browser.action.setPopup({ tabId, popup: `${POPUP}#${part}` });
    try {
      await browser.action.openPopup({ windowId });
    } finally {
      // The next click on the icon opens it as ever.
      await browser.action.setPopup({ tabId, popup: POPUP });
    }
    return true;
  } catch {
    return false;
  }
}
