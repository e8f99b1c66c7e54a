import { browser } from 'wxt/browser';

/** A value that is kept until the browser is closed, in memory alone. Undefined where there is none. */
export async function readForNow(key: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Keeps such a value; one that is undefined is forgotten. False where the browser refuses. */
export async function writeForNow(key: string, value: unknown): Promise<boolean> {
  try {
    await (value === undefined
      ? browser.storage.session.remove(key)
      : browser.storage.session.set({ [key]: value }));
    return true;
  } catch {
    // Nothing is lost but what the person asked for a moment ago.
    return false;
  }
}
