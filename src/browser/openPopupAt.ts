import { browser } from 'wxt/browser';

const POPUP = '/popup.html';

/** Opens the popup of a tab in front, at one of its parts; false where the browser does not, as on phones. */
export async function openPopupAt(part: string, tabId: number): Promise<boolean> {
  try {
    await browser.action.setPopup({ tabId, popup: `${POPUP}#${part}` });
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  } finally {
    // The next click on the icon opens it as ever.
    await browser.action.setPopup({ tabId, popup: POPUP });
  }
}
