import { browser } from 'wxt/browser';

/**
 * A value that the browser keeps, synchronised between a person's devices where it can be: some browsers and
 * administrators refuse that, and then it is kept on this device. Undefined where there is none yet.
 */
export async function readStored(key: string): Promise<unknown> {
  try {
    const here = await browser.storage.local.get(key);
    if (key in here) return here[key];
    return (await browser.storage.sync.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Keeps a value; one that is undefined is forgotten. False where nothing can be kept. */
export async function writeStored(key: string, value: unknown): Promise<boolean> {
  try {
    const { sync, local } = browser.storage;
    await (value === undefined ? sync.remove(key) : sync.set({ [key]: value }));
    await local.remove(key);
    return true;
  } catch {
    return await writeHere(key, value);
  }
}

/** Keeps a value on this device alone. */
export async function writeHere(key: string, value: unknown): Promise<boolean> {
  try {
    await (value === undefined
      ? browser.storage.local.remove(key)
      : browser.storage.local.set({ [key]: value }));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with a value's new state whenever it is changed, here or on another device. */
export function onStored(key: string, callback: (value: unknown) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
