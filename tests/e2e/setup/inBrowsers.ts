import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { builtFor } from '../../browsers/builtFor.ts';
import { launch } from '../../browsers/launch.ts';
import type { BrowserName } from '../../browsers/find.ts';
import type { Popup, Session, Tab } from '../../browsers/session.ts';
import { grantable } from './grantable.ts';

/** What the tests of one browser are given. */
export interface Lede {
  name: BrowserName;
  /** The browser; there only while tests run. */
  session: () => Session;
  /** Clicks the icon; the popup is closed when the test ends, as it would take the next click as the one that closes it. */
  clickIcon: (tab: Tab) => Promise<Popup>;
}

/** Declares tests for both browsers, each started once with the extension in it; in Chromium with some origins allowed. */
export function inBrowsers(what: string, declare: (lede: Lede) => void, origins: string[] = []): void {
  describe.each(['chromium', 'firefox'] as const)(`${what} in %s`, (name) => {
    const built = builtFor(name);
    const popups: Popup[] = [];
    let session: Session;

    beforeAll(async () => {
      const extension = name === 'chromium' && origins.length > 0 ? grantable(built, origins) : built;
      session = await launch(name, { extension });
    });
    afterAll(() => session?.close());
    afterEach(async () => {
      for (const popup of popups.splice(0)) if (await popup.isOpen()) await popup.close();
    });

    declare({
      name,
      session: () => session,
      clickIcon: async (tab) => {
        const popup = await tab.clickIcon();
        popups.push(popup);
        return popup;
      },
    });
  });
}
