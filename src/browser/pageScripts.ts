import { browser } from 'wxt/browser';

/** A script that the browser runs by itself in pages that match, where access to them is held. */
export interface PageScript {
  id: string;
  file: string;
  matches: string[];
}

/** Has the browser run these scripts in pages, and no others. To be called one at a time: two at once would clash. */
export async function replacePageScripts(scripts: readonly PageScript[]): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  for (const { id, file, matches } of scripts) {
    if (matches.length === 0) continue;
    await browser.scripting.registerContentScripts([{ id, js: [file], matches, runAt: 'document_end' }]);
  }
}
