import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Pane, Session } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { ROOT } from '../tools/run.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { headline, readerOf } from './setup/readers.ts';

interface ExtensionApi {
  scripting: { getRegisteredContentScripts: () => Promise<{ id: string; matches: string[] }[]> };
}

/** The scripts that the browser runs by itself in pages, as the extension's own page is told. */
const registered = (own: Pane): Promise<string[]> =>
  own.evaluate(async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both browsers have it by this name
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id, matches }) => matches.map((match) => `${id} ${match}`));
  });

const becomes = async (own: Pane, wanted: string[]): Promise<void> => {
  await until(`the scripts ${wanted.join()}`, async () => String(await registered(own)) === String(wanted));
};

const story = served(readFixture('daily8'));
const river = served(readFixture('river'));

inBrowsers(
  'Opening',
  ({ session, clickIcon }) => {
    it('shows on the icon how many other stories there are', async () => {
      const tab = await session().open(story);
      const { entries } = await answered(await clickIcon(tab));
      await until('the number', async () => (await session().badge()) === String(entries.length));
      await tab.close();
    });

    it('opens the stories of a chosen site by themselves, its lists never, until it is taken off the list', async () => {
      const chosenIn = await session().open(story);
      const popup = await clickIcon(chosenIn);
      await answered(popup);
      await settled(popup);
      await popup.click('#always .site');
      const own = await session().ownPage('options.html');
      await becomes(own, ['always *://www.eightfold.example/*']);
      const again = await session().open(story);
      expect(await headline(await readerOf(again))).toBe(readFixture('daily8').truth.main?.title);
      const list = await session().open(river);
      // The reader has looked and has let it be: nothing is left that could still open it.
      await until('the page to be read', async () => list.requests().length > 0);
      await settled(list);
      expect(await list.reader()).toBeNull();
      await own.click('#sites-open button');
      await becomes(own, []);
      const last = await session().open(story);
      await settled(last);
      expect(await last.reader()).toBeNull();
      for (const tab of [chosenIn, again, list, last, own]) await tab.close();
    });

    it('runs nothing in pages while the detector is off, and shows a dot while it is on', async () => {
      const own = await session().ownPage('options.html');
      await until('the options', () => own.evaluate((root) => root.querySelector('#detect-site') !== null));
      expect(await registered(own)).toEqual([]);
      const before = await session().open(river);
      await settled(before);
      expect(await session().badge()).toBe('');
      await before.close();
      await own.evaluate((root) => {
        const site = root.querySelector<HTMLInputElement>('#detect-site');
        if (site) site.value = 'https://www.eightfold.example/en/local';
      });
      await own.click('#detect-add');
      await becomes(own, ['detector *://www.eightfold.example/*']);
      const tab = await session().open(river);
      await until('the dot', async () => (await session().badge()) === '•');
      await own.click('#sites-detect button');
      await becomes(own, []);
      await tab.close();
      await own.close();
    });
  },
  ['*://www.eightfold.example/*'],
);

/** Waits longer than the extension's scripts in a page need, or a popup that fills: of what does not happen nothing is seen. */
async function settled(tab: Pane): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(() => setTimeout(resolve, 1_500));
      }),
  );
}

describe.each(['chromium', 'firefox'] as const)('The first page in %s', (name) => {
  let session: Session;
  afterAll(() => session?.close());

  it('stands there once after installation, and not after an update', async () => {
    const extension = join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
    // Waits for that page and closes it, else fails.
    session = await launch(name, { extension });
    await session.reloadExtension();
    const tab = await session.open(story);
    await settled(tab);
    const left = (await session.addresses()).filter((url) => url.endsWith('/welcome.html'));
    expect(left).toEqual([]);
  });
});
