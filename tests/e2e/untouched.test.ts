import { expect, it } from 'vitest';
import type { Popup, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import './setup/ownApi.ts';
import { pageState, readerOf } from './setup/readers.ts';

/** What the popup may do in each tab: whether a script of Lede's answers there, and whether one can be put there. */
interface Reach {
  answers: boolean;
  opens: boolean;
}

const reachOf = (popup: Popup): Promise<Reach[]> =>
  popup.evaluate(async () => {
    const { tabs, scripting } = chrome;
    return Promise.all(
      (await tabs.query({})).map(async ({ id }) => ({
        answers: await tabs.sendMessage(id, { command: { do: 'state' } }, { frameId: 0 }).then(
          (answer) => answer !== undefined,
          () => false,
        ),
        opens: await scripting.executeScript({ target: { tabId: id }, func: () => 1 }).then(
          ([frame]) => frame?.result === 1,
          () => false,
        ),
      })),
    );
  });

inBrowsers('Pages that were not clicked on', ({ session, clickIcon }) => {
  it('carry nothing of Lede, and Lede cannot reach them', async () => {
    const fixture = readFixture('daily8');
    const names = '<script>window.early = Object.getOwnPropertyNames(window);</script>';
    const page = served({ ...fixture, html: fixture.html.replace('<head>', `<head>${names}`) });
    const earlier = await session().open(page);
    const before = await pageState(earlier);
    const clicked = await session().open(served(readFixture('article')));
    const popup = await clickIcon(clicked);
    expect((await answered(popup)).state).toBe('story');
    await readerOf(clicked);
    await popup.close();
    const later = await session().open(page);
    const again = await clickIcon(clicked);
    await answered(again);

    // The one that was clicked on shows that both would be noticed.
    const reach = await reachOf(again);
    expect(reach.length).toBeGreaterThanOrEqual(3);
    expect(reach.filter(({ answers }) => answers)).toHaveLength(1);
    expect(reach.filter(({ opens }) => opens)).toHaveLength(1);
    expect(reach).toContainEqual({ answers: true, opens: true });

    expect(await pageState(earlier)).toEqual(before);
    const { host } = new URL(page.url);
    for (const url of [...earlier.requests(), ...later.requests()]) expect(new URL(url).host).toBe(host);
    for (const tab of [earlier, later]) await isUntouched(tab, page.html);
    for (const tab of [earlier, clicked, later]) await tab.close();
  });
});

/** Expects a page to be what was sent, with no name that it did not have before its first script ran. */
async function isUntouched(tab: Tab, html: string): Promise<void> {
  const found = await tab.evaluate((root, sent) => {
    const early = Reflect.get(window, 'early') as string[];
    const { outerHTML } = new DOMParser().parseFromString(sent, 'text/html').documentElement;
    return {
      isAsSent: (root as Document).documentElement.outerHTML === outerHTML,
      globals: Object.getOwnPropertyNames(window).filter((name) => !early.includes(name)),
      measures: performance.getEntriesByType('measure').length,
      faces: document.fonts.size,
      styles: document.adoptedStyleSheets.length,
    };
  }, html);
  expect(found).toEqual({ isAsSent: true, globals: ['early'], measures: 0, faces: 0, styles: 0 });
}
