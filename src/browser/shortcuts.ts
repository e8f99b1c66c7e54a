import { browser } from 'wxt/browser';
import { frontTab, toTab, type Tab } from './tabs.ts';

/** Calls back when a keyboard shortcut of the manifest is pressed, with the tab in front; never in Firefox for Android, which knows none. */
export function onShortcut(command: string, callback: (tab: Tab) => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (name, pressedIn) => {
    if (name !== command) return;
    const tab = toTab(pressedIn) ?? (await frontTab());
    if (tab) await callback(tab);
  });
}
