import { browser } from 'wxt/browser';

/** A keyboard shortcut of the browser for this extension. */
export interface Command {
  name: string;
  description: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** The shortcuts as they are set now; none in Firefox for Android, which knows no shortcuts. */
export async function allCommands(): Promise<Command[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}
