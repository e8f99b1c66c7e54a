import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, Popup, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { longRiver } from './setup/longRiver.ts';
import { countReaders, headline, isClosed, pageState, readerOf, readerAlone } from './setup/readers.ts';
import { slowServer } from './setup/slowServer.ts';

const sentence = (popup: Popup): Promise<string> =>
  popup.evaluate((root) => root.querySelector('#state')?.textContent ?? '');

const says = (popup: Popup, part: string): Promise<true> =>
  until(`the popup to say '${part}'`, async () => (await sentence(popup)).includes(part));

inBrowsers('A page that is not there yet, grows, or is no more,', ({ session, clickIcon, name }) => {
  it('is waited for, then said to be loading, and read at another try', async () => {
    const fixture = readFixture('daily8');
    const server = await slowServer(fixture.html);
    const tab = await session().begin(server.url);
    const popup = await clickIcon(tab);
    await says(popup, 'still loading');
    await says(popup, 'not finished loading');
    expect(await tab.reader()).toBeNull();
    server.finish();
    await popup.click('#again');
    await until('the story', async () => (await answered(popup)).state === 'story');
    expect(await headline(await readerOf(tab))).toBe(fixture.truth.main?.title);
    await tab.close();
    await server.close();
  });

  it('gets one reader from two clicks while it loads, which closes and opens', async () => {
    const fixture = readFixture('daily8');
    const server = await slowServer(fixture.html);
    const tab = await session().begin(server.url);
    const first = await clickIcon(tab);
    await first.close();
    const popup = await clickIcon(tab);
    await says(popup, 'still loading');
    server.finish();
    const shown = await answered(popup);
    expect(shown.title).toBe(fixture.truth.main?.title);
    await readerOf(tab);
    expect(await countReaders(tab)).toBe(1);
    await popup.click('#view-original + span');
    await isClosed(tab);
    expect(await countReaders(tab)).toBe(0);
    await popup.click('#view-reader + span');
    const reader = await readerOf(tab);
    expect(await countReaders(tab)).toBe(1);
    await popup.close();
    await reader.click('#close');
    await isClosed(tab);
    await tab.close();
    await server.close();
  });

  it('is read anew in a tab that the browser had thrown out of its memory with the reader in it', async () => {
    const fixture = readFixture('daily8');
    const server = await slowServer(fixture.html);
    server.finish();
    const tab = await session().begin(server.url);
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await popup.close();
    const own = await session().ownPage('options.html');
    await own.evaluate(async () => {
      const newest = (await chrome.tabs.query({ active: false })).toSorted((a, b) => b.id - a.id)[0];
      if (newest) await chrome.tabs.discard(newest.id);
    });
    // The browser may give it another number.
    await until('the tab to be thrown out', () =>
      own.evaluate(async () => (await chrome.tabs.query({})).some(({ discarded }) => discarded)),
    );
    await own.evaluate(async () => {
      const thrown = (await chrome.tabs.query({})).find(({ discarded }) => discarded);
      if (thrown) await chrome.tabs.update(thrown.id, { active: true });
    });
    const again = await session().tabAt(server.url);
    await until('the page', () => again.evaluate((root) => root.querySelector('h1') !== null));
    expect(await countReaders(again)).toBe(0);
    const second = await clickIcon(again);
    expect((await answered(second)).state).toBe('story');
    expect(await headline(await readerOf(again))).toBe(fixture.truth.main?.title);
    expect(await countReaders(again)).toBe(1);
    await again.close();
    await own.close();
    await server.close();
  });

  it('shows the new story after the page has gone on by itself', async () => {
    const one = readFixture('article');
    const other = readFixture('daily8');
    const tab = await session().open(served(one));
    const popup = await clickIcon(tab);
    await answered(popup);
    expect(await headline(await readerOf(tab))).toBe(one.truth.main?.title);
    await popup.close();
    await tab.evaluate((root, html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', '/2026/11/24/next');
      (root as Document).title = next.title;
      document.querySelector('link[rel=canonical]')?.remove();
      for (const data of document.querySelectorAll('head meta[property], script')) data.remove();
      document.body.replaceWith(next.body);
    }, other.html);
    const second = await clickIcon(tab);
    expect((await answered(second)).title).toBe(other.truth.main?.title);
    await until(
      'the new story',
      async () => (await headline(await readerOf(tab))) === other.truth.main?.title,
    );
    expect(await countReaders(tab)).toBe(1);
    await tab.close();
  });

  it('has its list grow at the end, with what comes in the place of other stories too, and nothing there moves', async () => {
    const tab = await session().open(longRiver());
    const popup = await clickIcon(tab);
    const shown = await answered(popup);
    expect(shown.title).toBe('Around the Sound');
    const before = shown.entries.map(({ url }) => url);
    const reader = await readerOf(tab);
    await tab.evaluate((root) => {
      for (const [at, row] of [...root.querySelectorAll('.row')].slice(0, 4).entries()) {
        const next = row.cloneNode(true) as Element;
        for (const link of next.querySelectorAll('a'))
          link.setAttribute('href', `/en/article/wooden-pier-${at}`);
        const title = next.querySelector('h3 a');
        if (title) title.textContent = `Pier number ${at + 1} of the harbour is to be built anew in wood`;
        row.parentElement?.append(next);
        row.remove();
      }
    });
    const addresses = (pane: Pane): Promise<string[]> =>
      pane.evaluate((root) =>
        [...root.querySelectorAll<HTMLAnchorElement>('.entry-title')].map(({ href }) => href),
      );
    const all = [
      ...before,
      ...[0, 1, 2, 3].map((at) => new URL(`/en/article/wooden-pier-${at}`, before[0]).href),
    ];
    for (const pane of [popup, reader])
      await until('the new stories', async () => (await addresses(pane)).length >= all.length);
    expect(await addresses(popup)).toEqual(all);
    expect(await addresses(reader)).toEqual(all);
    await tab.close();
  });

  it('is said to have gone when it has, and is asked for anew', async () => {
    const page = served(readFixture('article'));
    const next = readFixture('river');
    const url = new URL('/next', page.url).href;
    const tab = await session().open({ ...page, files: { ...page.files, [url]: next.html } });
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await tab.evaluate((_, to) => void setTimeout(() => location.assign(to)), url);
    await says(popup, 'gone to another address');
    // Firefox takes the access that a click gives back when the tab goes elsewhere; Chromium leaves it on one site.
    if (name === 'firefox') return readsAtNextClick(tab, popup);
    await popup.click('#again');
    await until('the next answer', async () => (await answered(popup)).state === 'river');
    await tab.close();
  });

  it('is said to want another click when it has gone to another site', async () => {
    const page = served(readFixture('article'));
    const url = 'https://elsewhere.example/news';
    const tab = await session().open({ ...page, files: { [url]: readFixture('river').html } });
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await tab.evaluate((_, to) => void setTimeout(() => location.assign(to)), url);
    await readsAtNextClick(tab, popup);
  });

  /** Waits for the sentence that asks for a click, and clicks. */
  async function readsAtNextClick(tab: Tab, popup: Popup): Promise<void> {
    await says(popup, "click Lede's icon again");
    expect(await popup.evaluate((root) => root.querySelector('#again'))).toBeNull();
    await popup.close();
    expect((await answered(await clickIcon(tab))).state).toBe('river');
    await tab.close();
  }

  it('can be left though the extension was updated meanwhile, and its tools say so', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    const reader = await readerAlone(tab, await clickIcon(tab));
    await session().reloadExtension();
    // Firefox ends the scripts of the old one, and nothing can be said.
    if (name === 'chromium') {
      await reader.click('#tool-appearance');
      await until('the sentence', () =>
        reader.evaluate((root) => root.querySelector('.bar .ask')?.textContent.includes('Lede was updated')),
      );
    }
    await reader.click('#close');
    await isClosed(tab);
    await tab.close();
  });

  // Firefox ends the scripts of an extension that is loaded anew by itself.
  if (name !== 'chromium') return;
  it('outlives an update of the extension, and a new reader takes its place', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    await tab.evaluate(() => {
      Reflect.set(window, 'keys', 0);
      document.addEventListener('keydown', () =>
        Reflect.set(window, 'keys', Reflect.get(window, 'keys') + 1),
      );
      const field = document.createElement('input');
      field.id = 'field';
      document.body.append(field);
      // The older reader gives it back as it goes, and the new one then as well.
      field.focus();
    });
    const before = await pageState(tab);
    expect(before).toMatchObject({ focus: 'field' });
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await popup.close();
    await session().reloadExtension();
    const second = await clickIcon(tab);
    expect((await answered(second)).state).toBe('story');
    const reader = await readerOf(tab);
    expect(await countReaders(tab)).toBe(1);
    await second.close();
    // The new reader's own keys work, and the page gets none until it has closed.
    await reader.press('n');
    const [other] = readFixture('daily8').truth.related;
    await until('the next story', async () => (await headline(reader)) === other?.title);
    expect(await tab.evaluate(() => Reflect.get(window, 'keys') as number)).toBe(0);
    await reader.press('Escape');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    await tab.press('x');
    expect(await tab.evaluate(() => Reflect.get(window, 'keys') as number)).toBe(1);
    await tab.close();
  });
});
