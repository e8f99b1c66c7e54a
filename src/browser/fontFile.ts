import { browser } from 'wxt/browser';

/** The bundled typeface's file in base64, which is what messages can carry in both browsers. */
export async function fontFile(weight: 400 | 700): Promise<string> {
  const answer = await fetch(browser.runtime.getURL(`/fonts/opendyslexic-latin-${weight}-normal.woff2`));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  // A call takes some ten thousand arguments at once.
  for (let at = 0; at < bytes.length; at += 8_192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(letters);
}
