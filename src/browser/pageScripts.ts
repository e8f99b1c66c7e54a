import { browser } from 'wxt/browser';

/** A script that the browser runs by itself in pages that match, where access to them is held. */
export interface PageScript {
  id: string;
  file: string;
  matches: string[];
}

let turn: Promise<void> = Promise.resolve();

/** Has the browser run these scripts in pages, and no others. One change after the other: two at once would clash. */
export function replacePageScripts(scripts: readonly PageScript[]): Promise<void> {
  turn = turn.then(() => replace(scripts)).catch(() => {});
  return turn;
}

async function replace(scripts: readonly PageScript[]): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  for (const { id, file, matches } of scripts) {
    if (matches.length === 0) continue;
    await browser.scripting.registerContentScripts([{ id, js: [file], matches, runAt: 'document_end' }]);
  }
}
