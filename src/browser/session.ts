import { browser } from 'wxt/browser';

/** A value that is kept until the browser is closed, in memory alone. */
export async function readForNow(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeForNow(key: string, value: unknown): Promise<void> {
  await (value === undefined
    ? browser.storage.session.remove(key)
    : browser.storage.session.set({ [key]: value }));
}
