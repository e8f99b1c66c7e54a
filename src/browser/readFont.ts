import { browser } from 'wxt/browser';

/**
 * A face of the bundled typeface, from the background: a page's script may not load files of the extension, unless every
 * page may. Null where it cannot be had.
 */
export async function readFont(weight: 400 | 700): Promise<ArrayBuffer | null> {
  try {
    const base64: unknown = await browser.runtime.sendMessage({ ask: 'font', weight });
    if (typeof base64 !== 'string') return null;
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  } catch {
    return null;
  }
}
