import { afterAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Session } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { focused, stands } from './setup/panes.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { hasMenu, readerState, registered, registers } from './setup/ownApi.ts';
import { headline, isClosed, readerAlone, readerOf } from './setup/readers.ts';
import { slowServer } from './setup/slowServer.ts';

const story = served(readFixture('daily8'));
const river = served(readFixture('river'));

inBrowsers(
  'Opening',
  ({ name, session, clickIcon }) => {
    it('shows on the icon how many other stories there are', async () => {
      const tab = await session().open(story);
      const { entries } = await answered(await clickIcon(tab));
      await until('the number', async () => (await session().badge()) === String(entries.length));
      await tab.close();
    });

    it('shows by the icon whether the reader is open', async () => {
      const tab = await session().open(story);
      const before = await session().icon();
      const reader = await readerAlone(tab, await clickIcon(tab));
      if (before !== null)
        await until('another icon', async () => (await session().icon())?.endsWith('/16-open.png'));
      await reader.press('Escape');
      await isClosed(tab);
      if (before !== null) await until('the icon of before', async () => (await session().icon()) === before);
      await tab.close();
      // The browser takes a file that it cannot read for a fault.
      const own = await session().ownPage('options.html');
      for (const face of ['', '-working', '-open']) {
        const path = { 16: `/icon/16${face}.png`, 32: `/icon/32${face}.png` };
        await own.evaluate((_, files) => chrome.action.setIcon({ path: files }), path);
      }
      await own.close();
    });

    it('opens the stories of a chosen site by themselves, its lists never, until it is taken off the list', async () => {
      const chosenIn = await session().open(story);
      const popup = await clickIcon(chosenIn);
      await answered(popup);
      // Opening the options closes the popup, which may be sooner than the site is written down.
      await popup.click('#always .site');
      const own = await session().ownPage('options.html');
      await registers(own, ['always *://www.eightfold.example/*']);
      const again = await session().open(story);
      expect(await headline(await readerOf(again))).toBe(readFixture('daily8').truth.main?.title);
      const list = await session().open(river);
      // It has read the page and has let it be.
      expect(await readerState(own, river.url)).toMatchObject({ kind: 'river', open: false });
      expect(await list.reader()).toBeNull();
      await list.close();
      await own.click('#sites-open button');
      await registers(own, []);
      // No script is left that could open it, and the page is complete.
      const last = await session().open(story);
      expect(await last.reader()).toBeNull();
      for (const tab of [chosenIn, again, last, own]) await tab.close();
    });

    it('takes the person from the reader to where a site is chosen for always', async () => {
      const tab = await session().open(story);
      const reader = await readerAlone(tab, await clickIcon(tab));
      await reader.press('a');
      await stands(reader, '#ask-always');
      await reader.click('#ask-always');
      const popup = await tab.popup();
      await answered(popup);
      await until('the row to have the focus', async () =>
        (await focused(popup)).includes('eightfold.example'),
      );
      await popup.press('Enter');
      await stands(popup, '#always [aria-pressed="true"]', false);
      await popup.press('Tab');
      await popup.press('Enter');
      await stands(popup, '#always [aria-pressed="true"]');
      await popup.close();
      const own = await session().ownPage('options.html');
      await registers(own, ['always *://www.eightfold.example/*']);
      await stands(own, '#sites-open button');
      await own.click('#sites-open button');
      await registers(own, []);
      await own.close();
      // The icon opens the popup as before.
      const again = await clickIcon(tab);
      expect(await again.evaluate(() => location.hash)).toBe('');
      await tab.close();
    });

    it('opens the story of a link in a tab of its own, and says how to go on where it may not read the site', async () => {
      const server = await slowServer(story.html);
      const elsewhere = server.url.replace('127.0.0.1', 'localhost');
      const links = `<!doctype html><p><a id="may" href="${server.url}">One</a> <a id="may-not" href="${elsewhere}">Two</a></p>`;
      const from = await session().open({ url: 'https://links.example/', html: links });
      await from.chooseInMenu('#may', 'read-link');
      const opened = await session().tabAt(server.url);
      server.finish();
      expect(await headline(await readerOf(opened))).toBe(readFixture('daily8').truth.main?.title);
      await until('the number', async () => Number(await session().badge()) > 0);
      await opened.close();
      // In Firefox the tests' profile grants what is asked for, so nothing is refused there.
      if (name === 'chromium') {
        await from.chooseInMenu('#may-not', 'read-link');
        const closed = await session().tabAt(elsewhere);
        server.finish();
        await until('the sign', async () => (await session().badge()) === '–');
        expect(await closed.reader()).toBeNull();
        await closed.close();
      }
      await from.close();
      await server.close();
    });

    it('opens the page of another story in the reader, from the popup and from the list at its end', async () => {
      const server = await slowServer(story.html);
      server.finish();
      const page = served(readFixture('excerpts'));
      const [link] = readFixture('excerpts').truth.related;
      const from = await session().open({
        ...page,
        html: page.html.replaceAll(String(link?.url), server.url),
      });
      const popup = await clickIcon(from);
      const { entries } = await answered(popup);
      const at = entries.findIndex(({ url }) => url === server.url);
      const button = `.entry[data-index="${at}"] .entry-reader`;
      const isRead = async (): Promise<void> => {
        const opened = await session().tabAt(server.url);
        expect(await headline(await readerOf(opened))).toBe(readFixture('daily8').truth.main?.title);
        await opened.close();
      };
      const reader = await readerOf(from);
      await popup.click(button);
      await isRead();
      await reader.click(button);
      await isRead();
      await stands(reader, `.entry[data-index="${at}"] .entry-seen`);
      await from.close();
      await server.close();
    });

    it('opens from the menu: the page, and what is selected on it', async () => {
      const tab = await session().open(story);
      await tab.chooseInMenu('h1', 'read-page');
      const reader = await readerOf(tab);
      expect(await headline(reader)).toBe(readFixture('daily8').truth.main?.title);
      await reader.press('Escape');
      await isClosed(tab);
      const wanted = await tab.evaluate((root) => {
        const [, line] = [...root.querySelectorAll('p')].filter(
          ({ textContent }) => textContent.length > 150,
        );
        if (!line) return '';
        line.id = 'wanted';
        getSelection()?.selectAllChildren(line);
        return line.textContent.trim();
      });
      await tab.chooseInMenu('#wanted', 'read-selection');
      const selected = await readerOf(tab);
      const shown = (): Promise<string> =>
        selected.evaluate((root) => root.querySelector('#story .text')?.textContent.trim() ?? '');
      await until('the selection alone', async () => (await shown()) === wanted);
      await tab.close();
    });

    it('runs nothing in pages while the detector is off, and shows a dot while it is on', async () => {
      const own = await session().ownPage('options.html');
      await until('the options', () => own.evaluate((root) => root.querySelector('#detect-site') !== null));
      expect(await registered(own)).toEqual([]);
      await own.evaluate((root) => {
        const site = root.querySelector<HTMLInputElement>('#detect-site');
        if (site) site.value = 'https://www.eightfold.example/en/local';
      });
      await own.click('#detect-add');
      await registers(own, ['detector *://www.eightfold.example/*']);
      const tab = await session().open(river);
      await until('the dot', async () => (await session().badge()) === '•');
      await own.click('#sites-detect button');
      await registers(own, []);
      await tab.close();
      await own.close();
    });
  },
  ['*://www.eightfold.example/*', '*://127.0.0.1/*'],
);

describe.each(['chromium', 'firefox'] as const)('The first page in %s', (name) => {
  let session: Session;
  afterAll(() => session?.close());

  it('stands there once after installation, and not after an update', async () => {
    const extension = builtFor(name);
    // Waits for that page and closes it, else fails.
    session = await launch(name, { extension });
    await session.reloadExtension();
    const own = await session.ownPage('options.html');
    // Made by what would have opened the page as well, after it.
    await hasMenu(own);
    const left = (await session.addresses()).filter((url) => url.endsWith('/welcome.html'));
    expect(left).toEqual([]);
  });
});
