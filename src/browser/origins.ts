import { browser } from 'wxt/browser';

/**
 * Asks the person for access to sites, given as a match pattern; true at once where it is held. Browsers ask only within a
 * click, so nothing may be awaited before this is called.
 */
export async function requestOrigin(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    // Not within a click, or a rule of an administrator: what is held already is still held.
    return await holdsOrigin(pattern);
  }
}

export async function holdsOrigin(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    // A pattern that this browser does not understand gives access to nothing.
    return false;
  }
}

/** All patterns that the person has allowed. */
export async function heldOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives access back; one that an administrator gave stays. */
export async function dropOrigin(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // It was never asked for, so it cannot be given back.
  }
}

/** Calls back when access was given or taken away, here or in the browser's own settings. */
export function onOrigins(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
