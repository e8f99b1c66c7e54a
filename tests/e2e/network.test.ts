import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Pane, Session, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { headline, isClosed, readerOf } from './setup/readers.ts';
import { overHttp, recordingProxy, type RecordingProxy } from './setup/recordingProxy.ts';

const FIXTURE = readFixture('daily8');
const PAGE = overHttp(served(FIXTURE));

/** Hosts that browsers ask for their own sake, also without an extension; puppeteer leads some of Firefox's to dummy.test. */
const BROWSERS_OWN =
  /^https?:\/\/(?:[\w-]+\.)*(?:dummy\.test|mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)(?::\d+)?(?:\/|$)/u;

/** What could come late: the popup and the reader look at the page every two or three seconds. Milliseconds. */
const SETTLE = 3_500;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, SETTLE);
  });

/** Clicks a tool and waits for its panel. */
async function openTool(reader: Pane, name: string): Promise<void> {
  await reader.click(`#tool-${name}`);
  await stands(reader, `#panel-${name}`);
}

const stands = (pane: Pane, selector: string): Promise<boolean> =>
  until(selector, () => pane.evaluate((root, wanted) => root.querySelector(wanted) !== null, selector));

/** Scrolls through the whole reader and back, so that all its pictures come into sight. */
const scrollThrough = (reader: Pane): Promise<void> =>
  reader.evaluate(async (root) => {
    const dialog = root.querySelector('dialog');
    if (!dialog) return;
    for (let at = 0; at < dialog.scrollHeight; at += dialog.clientHeight / 2) {
      dialog.scrollTop = at;
      await new Promise(requestAnimationFrame);
    }
    dialog.scrollTo({ top: 0, behavior: 'instant' });
  });

describe.each(['chromium', 'firefox'] as const)('Behind a proxy that records all, in %s', (name) => {
  let session: Session;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    proxy = await recordingProxy(PAGE);
    session = await launch(name, {
      extension: builtFor(name),
      proxyPort: proxy.port,
    });
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
  });

  /** Addresses asked for since an earlier look that the browser did not ask for itself. */
  const askedSince = (before: number): string[] =>
    proxy
      .asked()
      .slice(before)
      .filter((url) => !BROWSERS_OWN.test(url));

  async function visit(): Promise<Tab> {
    const tab = await session.visit(PAGE.url);
    await until('the page to be complete', () => tab.evaluate(() => document.readyState === 'complete'));
    return tab;
  }

  it('only what the page asked for itself is asked for, whatever is done', async () => {
    const tab = await visit();
    const own = [PAGE.url, ...Object.keys(PAGE.files ?? {})];
    expect(proxy.asked()).toEqual(expect.arrayContaining(own));
    // Browsers ask for it by themselves.
    own.push(new URL('/favicon.ico', PAGE.url).href);

    const popup = await tab.clickIcon();
    await answered(popup);
    const reader = await readerOf(tab);
    await scrollThrough(reader);
    await popup.click('li.entry .entry-read');
    const [other] = FIXTURE.truth.related;
    await until('the other story', async () => (await headline(reader)) === other?.title);
    await scrollThrough(reader);
    await popup.click('#back');
    await until('the main story', async () => (await headline(reader)) === FIXTURE.truth.main?.title);
    await popup.close();

    await openTool(reader, 'save');
    // Files are made in full, and kept from this machine.
    await reader.evaluate((root) => {
      const files: string[] = [];
      Reflect.set(root, 'files', files);
      const keep = (event: Event): void => {
        if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
        event.preventDefault();
        files.push(event.target.download);
      };
      root.addEventListener('click', keep, { capture: true });
    });
    for (const button of ['#copy-markdown', '#save-markdown', '#save-html']) await reader.click(button);
    await until('the files', () =>
      reader.evaluate((root) => (Reflect.get(root, 'files') as string[]).length === 2),
    );

    await openTool(reader, 'aloud');
    await reader.click('#tool-aloud');
    await openTool(reader, 'appearance');
    for (const value of ['dyslexic', 'sepia', 'dark'])
      await reader.click(`label:has(> input[value="${value}"])`);
    await until('the other typeface', () =>
      reader.evaluate(() => [...document.fonts].some(({ family }) => /Lede Dyslexic/u.test(family))),
    );
    await reader.click('#set-reset');
    await reader.press('Escape');

    await reader.click('#tool-choose');
    await stands(reader, '.candidate');
    await reader.click('.candidate');
    await stands(reader, '#keep-choice, #back:not([hidden])');
    await session.pressShortcut('toggle-reader');
    await isClosed(tab);
    await session.pressShortcut('toggle-reader');
    await (await readerOf(tab)).click('#close');
    await isClosed(tab);

    const second = await tab.clickIcon();
    await answered(second);
    await second.close();
    for (const page of ['options.html', 'welcome.html'] as const) {
      const opened = await session.ownPage(page);
      await stands(opened, 'main h2');
      await opened.close();
    }
    await pause();
    // From the start of the browser on, with the extension's own first page.
    expect(askedSince(0).filter((url) => !own.includes(url))).toEqual([]);
    await tab.close();
  });

  it('a request of the page, of the popup or of the reader would be seen', async () => {
    const tab = await visit();
    const before = proxy.asked().length;
    const popup = await tab.clickIcon();
    await answered(popup);
    const reader = await readerOf(tab);
    const ask = (pane: Pane, host: string): Promise<unknown> =>
      pane.evaluate(
        (_, url) =>
          fetch(url)
            .catch(() => null)
            .then(() => null),
        host,
      );
    await ask(tab, 'http://of-the-page.example/');
    await ask(popup, 'http://of-the-popup.example/');
    await reader.evaluate((root) => {
      const picture = document.createElement('img');
      picture.src = 'http://of-the-reader.example/';
      root.querySelector('main')?.append(picture);
    });
    for (const host of ['page', 'popup', 'reader'])
      await until(`the request of the ${host}`, async () =>
        askedSince(before).some((url) => url.includes(`of-the-${host}.example`)),
      );
    await popup.close();
    await tab.close();
  });
});
