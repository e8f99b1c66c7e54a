import { expect, it } from 'vitest';
import type { Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { countReaders, isClosed, leaveTraces, pageState, readerOf } from './setup/readers.ts';

/** How often it is opened and closed; `LEDE_TIMES=500` before a release. */
const TIMES = Number(process.env['LEDE_TIMES'] ?? 100);

/** After so many, all that is kept for the next time has been made. */
const WARM = 20;

/** What scripts hold may have grown by this much after all turns: code that runs often is compiled anew. A thousand bytes kept each turn are more. */
const MOST = 1.02;

/** Waits in the page itself until a reader stands in it, or none. */
const isThere = (tab: Tab, wanted: boolean): Promise<void> =>
  tab.evaluate(async (root, there) => {
    const { documentElement } = root as Document;
    const stands = (): boolean => document.querySelector('lede-reader') !== null;
    while (stands() !== there) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(documentElement, { childList: true });
        if (stands() === there) resolve();
      });
    }
  }, wanted);

inBrowsers(`Opened and closed ${TIMES} times, the reader`, ({ session, clickIcon, name }) => {
  it('leaves the page as at first, and nothing grows', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    await leaveTraces(tab);
    const before = await pageState(tab);
    const globals = (): Promise<string[]> =>
      tab.evaluate(() => Object.getOwnPropertyNames(window).toSorted());
    const names = await globals();
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await popup.close();
    await session().pressShortcut('toggle-reader');
    await isClosed(tab);

    const turn = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at++) {
        for (const open of [true, false]) {
          await session().pressShortcut('toggle-reader');
          await isThere(tab, open);
        }
      }
    };
    await turn(WARM);
    const early = await tab.held();
    await turn(TIMES - WARM);
    const late = await tab.held();
    expect(await pageState(tab)).toEqual(before);
    expect(await countReaders(tab)).toBe(0);
    expect(await globals()).toEqual(names);
    // Firefox does not tell.
    if (name === 'chromium') {
      expect(late).toEqual({ ...early, bytes: expect.any(Number) });
      expect(late?.bytes).toBeLessThan((early?.bytes ?? 0) * MOST);
    }
    await tab.close();
  });
});
