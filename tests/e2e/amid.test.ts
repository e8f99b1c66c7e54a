import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { focus } from './setup/panes.ts';
import { headline, isClosed, leaveTraces, pageState, readerOf } from './setup/readers.ts';

const fixture = readFixture('daily8');

/** Whether the reader covers the window and is on top of all that stands there. */
const covers = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() =>
    [1, innerHeight / 2, innerHeight - 2].every(
      (height) => document.elementFromPoint(innerWidth / 2, height)?.localName === 'lede-reader',
    ),
  );

inBrowsers('A page amid something', ({ name, session, clickIcon }) => {
  async function read(tab: Tab): Promise<Pane> {
    const popup = await clickIcon(tab);
    expect((await answered(popup)).state).toBe('story');
    const reader = await readerOf(tab);
    expect(await headline(reader)).toBe(fixture.truth.main?.title);
    await popup.close();
    return reader;
  }

  it('is read beneath a large zoom of its own, and is as it was', async () => {
    const tab = await session().open(served(fixture));
    await tab.evaluate(() => (document.documentElement.style.zoom = '3'));
    await leaveTraces(tab);
    const before = await pageState(tab);
    const reader = await read(tab);
    expect(await covers(tab)).toBe(true);
    await reader.press('Escape');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    await tab.close();
  });

  it('is read while a film of it fills the screen, and is as it was', async () => {
    const film = `<button id="fill" onclick="document.querySelector('#film').requestFullscreen()">Fill</button><video id="film" tabindex="0"></video>`;
    const tab = await session().open(
      served({ ...fixture, html: fixture.html.replace('<body>', `<body>${film}`) }),
    );
    await tab.click('#fill');
    const fills = (): Promise<boolean> => tab.evaluate(() => document.fullscreenElement?.id === 'film');
    await until('the film to fill the screen', fills);
    await focus(tab, '#film');
    const before = await pageState(tab);
    // Firefox then shows no icon.
    if (name === 'firefox') await session().pressShortcut('toggle-reader');
    const reader = name === 'firefox' ? await readerOf(tab) : await read(tab);
    expect(await covers(tab)).toBe(true);
    await reader.click('#close');
    await isClosed(tab);
    expect(await fills()).toBe(true);
    expect(await pageState(tab)).toEqual(before);
    await tab.close();
  });

  it('is said to be loading while it writes itself anew, and read when it is done', async () => {
    const tab = await session().open(served(fixture));
    await tab.evaluate(
      (root, half) => {
        (root as Document).open();
        (root as Document).write(half);
      },
      fixture.html.slice(0, fixture.html.length / 2),
    );
    const popup = await clickIcon(tab);
    await until('the popup to say so', () =>
      popup.evaluate((root) => root.querySelector('#state')?.textContent.includes('still loading') ?? false),
    );
    expect(await tab.reader()).toBeNull();
    await tab.evaluate(
      (root, half) => {
        (root as Document).write(half);
        (root as Document).close();
      },
      fixture.html.slice(fixture.html.length / 2),
    );
    expect((await answered(popup)).state).toBe('story');
    expect(await headline(await readerOf(tab))).toBe(fixture.truth.main?.title);
    await tab.close();
  });

  it('is not what the keys for printing print, but the story alone', async () => {
    const tab = await session().open(served(fixture));
    const reader = await read(tab);
    // Asked for before: Firefox then waits for the printer and lets nothing more be looked at.
    const printed = reader.evaluate(
      (root) =>
        new Promise<string>((resolve) => {
          new MutationObserver(() => {
            const page = root.querySelector('iframe')?.contentDocument;
            if (page?.querySelector('.text')) resolve(page.body.textContent);
          }).observe(root, { childList: true, subtree: true });
        }),
    );
    await reader.press('Control', 'p');
    const paper = await printed;
    expect(paper).toContain(fixture.truth.main?.title);
    expect(paper).not.toContain(fixture.truth.related[0]?.title);
    if (name === 'chromium') await tab.close();
  });
});
