import type { KeyInput } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { longRiver } from './setup/longRiver.ts';
import { stands } from './setup/panes.ts';
import { headline, isClosed, readerOf, readerAlone } from './setup/readers.ts';

/** The place of the entry whose title has the focus; -1 where none has. */
const focusedEntry = (pane: Pane): Promise<number> =>
  pane.evaluate((root) => [...root.querySelectorAll('.entry-title')].indexOf(root.activeElement as Element));

const hasFocus = (pane: Pane, selector: string): Promise<boolean> =>
  pane.evaluate((root, wanted) => root.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until every control has had the focus; returns those that never got it. */
async function unreached(pane: Pane, within = ''): Promise<string[]> {
  await pane.evaluate((root, part) => {
    // Radio buttons of one name are one stop.
    const controls = (part ? root.querySelector(part) : root)?.querySelectorAll<HTMLElement>(
      'a[href], button, summary, [tabindex="0"], select, input:not([type=radio]), input[type=radio]:checked',
    );
    let place = 0;
    for (const control of controls ?? [])
      if (control.checkVisibility()) control.dataset['stop'] = String(place++);
  }, within);
  const left = (): Promise<string[]> =>
    pane.evaluate((root) => {
      root.activeElement?.removeAttribute('data-stop');
      return [...root.querySelectorAll('[data-stop]')].map(
        (one) => `${one.localName}#${one.id}.${one.className}`,
      );
    });
  const most = 2 * (await left()).length + 10;
  for (let turn = 0; turn < most; turn++) {
    if ((await left()).length === 0) return [];
    await pane.press('Tab');
  }
  return left();
}

inBrowsers('The keyboard alone', ({ name, session, clickIcon }) => {
  it("moves in the popup's list, filters it, and opens tabs in the background and in front", async () => {
    const tab = await session().open(longRiver());
    const popup = await clickIcon(tab);
    const { entries } = await answered(popup);
    expect(entries.length).toBeGreaterThan(11);
    // Beside the scroll bar of a long list everything has its room.
    expect(
      await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await readerOf(tab);
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', entries.length - 1],
      ['Home', 0],
      ['ArrowDown', 1],
    ] as [KeyInput, number][]) {
      await popup.press(key);
      await until(`the focus on entry ${place}`, async () => (await focusedEntry(popup)) === place);
    }
    const tabs = (await session().addresses()).length;
    await popup.press('Control', 'Enter');
    await until('a tab in the background', async () => (await session().addresses()).length === tabs + 1);
    expect(await popup.isOpen()).toBe(true);
    await popup.press('/');
    await until('the filter to have the focus', () => hasFocus(popup, '.filter'));
    for (const letter of 'moor end') await popup.press(letter === ' ' ? 'Space' : (letter as KeyInput));
    await until('the filter', async () => (await answered(popup)).entries.length === 1);
    await popup.press('ArrowDown');
    await until('the focus on the entry found', async () => (await focusedEntry(popup)) === 0);
    await popup.press('Enter');
    await until('a tab in front', async () => (await session().addresses()).length === tabs + 2);
    await until('the popup to close', async () => !(await popup.isOpen()));
    await tab.close();
  });

  it("moves in the reader's own list", async () => {
    const tab = await session().open(served(readFixture('daily8')));
    const reader = await readerAlone(tab, await clickIcon(tab));
    for (let turn = 0; turn < 30 && (await focusedEntry(reader)) < 0; turn++) await reader.press('Tab');
    expect(await focusedEntry(reader)).toBe(0);
    await reader.press('ArrowDown');
    expect(await focusedEntry(reader)).toBe(1);
    await reader.press('ArrowUp');
    expect(await focusedEntry(reader)).toBe(0);
    const tabs = (await session().addresses()).length;
    await reader.press('Enter');
    await until('a tab', async () => (await session().addresses()).length === tabs + 1);
    await tab.close();
  });

  it('leads to the next story, to the one before and back', async () => {
    const { truth, ...page } = readFixture('daily8');
    const tab = await session().open(served({ truth, ...page }));
    const reader = await readerAlone(tab, await clickIcon(tab));
    for (const [key, title = ''] of [
      ['n', truth.related[0]?.title],
      ['n', truth.related[1]?.title],
      ['p', truth.related[0]?.title],
      ['b', truth.main?.title],
    ] as const) {
      await reader.press(key);
      await until(title, async () => (await headline(reader)) === title);
    }
    const seen = await reader.evaluate((root) =>
      [...root.querySelectorAll('.entry')].map((entry) => entry.querySelector('.entry-seen') !== null),
    );
    expect(seen).toEqual([true, true, false]);
    await tab.close();
  });

  // Firefox has no such way of shutting scripts in pages out.
  if (name === 'chromium') {
    it('says that a setting changed by a key could not be kept', async () => {
      const own = await session().ownPage('options.html');
      const allow = (accessLevel: string): Promise<void> =>
        own.evaluate(async (_, level) => {
          for (const area of ['sync', 'local'] as const)
            await chrome.storage[area].setAccessLevel({ accessLevel: level });
        }, accessLevel);
      const tab = await session().open(served(readFixture('daily8')));
      const reader = await readerAlone(tab, await clickIcon(tab));
      await allow('TRUSTED_CONTEXTS');
      await reader.press(']');
      await stands(reader, '.bar [role=alert]');
      await allow('TRUSTED_AND_UNTRUSTED_CONTEXTS');
      await reader.press('[');
      await stands(reader, '.bar [role=alert]', false);
      await tab.close();
      await own.close();
    });
  }

  it('reaches every control of popup and reader by Tab', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    const popup = await clickIcon(tab);
    await answered(popup);
    const reader = await readerOf(tab);
    expect(await unreached(popup)).toEqual([]);
    await popup.close();
    expect(await unreached(reader)).toEqual([]);
    await tab.close();
  });

  it.each([
    ['a', 'appearance', 8],
    ['s', 'save', 4],
  ] as const)(
    'reaches every control of a panel by Tab, and Escape closes the panel first: %s',
    async (key, tool, least) => {
      const tab = await session().open(served(readFixture('daily8')));
      const reader = await readerAlone(tab, await clickIcon(tab));
      const panel = `#panel-${tool}`;
      await reader.press(key);
      await stands(reader, panel);
      expect(await unreached(reader, panel)).toEqual([]);
      expect(
        await reader.evaluate(
          (root, one) => root.querySelectorAll(`${one} :is(button, input, select)`).length,
          panel,
        ),
      ).toBeGreaterThanOrEqual(least);
      expect(
        await reader.evaluate((root, one) => root.querySelector(one)?.contains(root.activeElement), panel),
      ).toBe(true);
      await reader.press('Escape');
      await stands(reader, panel, false);
      expect(await hasFocus(reader, '#reader')).toBe(true);
      await reader.press('Escape');
      await isClosed(tab);
      await tab.close();
    },
  );
});
