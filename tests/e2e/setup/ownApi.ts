import { until } from '../../browsers/pane.ts';
import type { Pane } from '../../browsers/session.ts';

/** The browser's API as the extension's own pages and its popup have it. */
interface ExtensionApi {
  scripting: {
    getRegisteredContentScripts: () => Promise<{ id: string; matches: string[] }[]>;
    executeScript: (what: object) => Promise<{ result?: unknown }[]>;
  };
  tabs: {
    query: (of: { url?: string; active?: boolean }) => Promise<{ id: number; discarded?: boolean }[]>;
    discard: (tab: number) => Promise<unknown>;
    update: (tab: number, changes: { active: boolean }) => Promise<unknown>;
    sendMessage: (
      tab: number,
      message: object,
      to: { frameId: 0 },
    ) => Promise<{ kind: string; open: boolean } | undefined>;
  };
  storage: Record<
    'sync' | 'local',
    {
      get: (key: string | null) => Promise<{ settings?: Record<string, unknown>; places?: unknown[] }>;
      /** In Chromium alone. */
      setAccessLevel: (level: { accessLevel: string }) => Promise<void>;
    }
  >;
  action: { setIcon: (icon: { path: Record<number, string> }) => Promise<void> };
  contextMenus: { update: (id: string, changes: object) => Promise<void> };
}

declare global {
  /** Both browsers have it by this name, in the extension's own pages. */
  var chrome: ExtensionApi;
}

/** The scripts that the browser runs by itself in pages, as the extension's own page is told. */
export const registered = (own: Pane): Promise<string[]> =>
  own.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id, matches }) => matches.map((match) => `${id} ${match}`));
  });

/** Waits until the browser runs just these scripts by itself. */
export const registers = (own: Pane, wanted: string[]): Promise<true> =>
  until(`the scripts ${wanted.join()}`, async () => String(await registered(own)) === String(wanted));

/** What the reader in a tab says of itself once it has done all it was asked to; waits until one is there. */
export const readerState = (own: Pane, url: string): Promise<{ kind: string; open: boolean }> =>
  until('an answer of the reader', () =>
    own.evaluate(async (_, address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      // Fails as long as nothing in the page listens.
      return tab
        ? await chrome.tabs
            .sendMessage(tab.id, { command: { do: 'state' } }, { frameId: 0 })
            .catch(() => null)
        : null;
    }, url),
  );

/** Waits until the extension has made its menu, which it does when it was installed or updated and at no other time. */
export const hasMenu = (own: Pane): Promise<boolean> =>
  until('the menu', () =>
    own.evaluate(() =>
      chrome.contextMenus.update('read-page', {}).then(
        () => true,
        () => false,
      ),
    ),
  );
