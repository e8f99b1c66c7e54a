import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, ServedPage, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { countReaders, headline, isClosed, pageState, readerOf, readerAlone } from './setup/readers.ts';

/** Waits until the reader shows a headline. */
const shows = (tab: Tab, wanted: string): Promise<Pane> =>
  until(`the reader to show ${wanted}`, async () => {
    const reader = await tab.reader();
    return reader && (await headline(reader)) === wanted ? reader : null;
  });

/** Waits until something stands in a pane. */
const stands = (pane: Pane, selector: string): Promise<boolean> =>
  until(selector, () => pane.evaluate((root, wanted) => root.querySelector(wanted) !== null, selector));

/** The layer in which the story is picked. */
const pickerOf = (tab: Tab): Promise<Pane> =>
  until('the picker', async () => {
    const pane = await tab.reader();
    return pane && (await pane.evaluate((root) => root.querySelector('.frame') !== null)) ? pane : null;
  });

const text = (pane: Pane, selector: string): Promise<string> =>
  pane.evaluate((root, wanted) => root.querySelector(wanted)?.textContent ?? '', selector);

/** A page with two long texts at an address of one site, of which the first has the page's title. */
function twoTexts(path: string): ServedPage {
  const story = (name: string): string =>
    `<h2>${name} ${path}</h2>${Array.from({ length: 6 }, (_, at) => `<p>${name} paragraph ${at} of ${path}: the council met again on Monday, and after two hours it agreed that the matter would be looked at once more in the spring.</p>`).join('')}`;
  return {
    url: `https://two-texts.example/${path}`,
    html: `<!doctype html><html lang="en"><title>Harbour ${path}</title><main><div class="first">${story('Harbour')}</div><div class="second">${story('Library')}</div></main></html>`,
  };
}

inBrowsers('Correcting the pick', ({ session, clickIcon }) => {
  async function openPanel(tab: Tab): Promise<Pane> {
    const reader = await readerAlone(tab, await clickIcon(tab));
    await reader.click('#tool-choose');
    await stands(reader, '#panel-choose');
    return reader;
  }

  it('shows another story at once, keeps the place for the site, and forgets it', async () => {
    const tab = await session().open(twoTexts('one'));
    const reader = await openPanel(tab);
    const titles = await reader.evaluate((root) =>
      [...root.querySelectorAll('.candidate strong')].map(({ textContent }) => textContent),
    );
    expect(titles).toContain('Library one');
    await reader.click(`.candidates li:nth-child(${titles.indexOf('Library one') + 1}) .candidate`);
    await shows(tab, 'Library one');
    const shown = await text(reader, '#story .text');
    expect(shown).toContain('Library paragraph 5');
    expect(shown).not.toContain('Harbour');
    await reader.click('#keep-choice');
    await stands(reader, '#keep-choice:not([aria-busy])');
    await tab.close();

    const next = await session().open(twoTexts('two'));
    const popup = await clickIcon(next);
    expect((await answered(popup)).title).toBe('Library two');
    await popup.close();
    const again = await shows(next, 'Library two');
    expect(await text(again, '.chosen')).toContain('two-texts.example');
    await again.click('#own-choice');
    await shows(next, 'Harbour two');
    await next.close();

    const third = await session().open(twoTexts('three'));
    const open = await clickIcon(third);
    await answered(open);
    await open.close();
    const last = await shows(third, 'Library three');
    await last.click('#keep-choice');
    await stands(last, '#keep-choice:not([aria-busy])');
    await last.click('#own-choice');
    await third.close();
    const fourth = await session().open(twoTexts('four'));
    expect((await answered(await clickIcon(fourth))).title).toBe('Harbour four');
    await fourth.close();
  });

  it('reads a region that is picked by keyboard, where no story was found, and leaves no trace', async () => {
    const fixture = readFixture('login');
    const tab = await session().open(served(fixture));
    const before = await pageState(tab);
    const popup = await clickIcon(tab);
    expect((await answered(popup)).state).toBe('nothing');
    await popup.click('#pick');
    const left = await pickerOf(tab);
    await left.press('Escape');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);

    const second = await clickIcon(tab);
    await answered(second);
    await second.click('#pick');
    const picker = await pickerOf(tab);
    const region = await text(picker, '.region');
    await picker.press('ArrowDown');
    await until('another region', async () => (await text(picker, '.region')) !== region);
    const wanted = await text(picker, '.region');
    await picker.press('Enter');
    const reader = await until('the story', async () => {
      const pane = await tab.reader();
      return pane && (await text(pane, '.chosen')) !== '' ? pane : null;
    });
    expect(wanted).not.toBe('');
    await reader.press('Escape');
    await until('the reader to be gone', async () => (await countReaders(tab)) === 0);
    expect(await pageState(tab)).toEqual(before);
    await tab.close();
  });

  it('picks by pointer what a click falls on', async () => {
    const tab = await session().open(twoTexts('three'));
    const reader = await openPanel(tab);
    await reader.click('#pick');
    // Escape leads back to where one came from.
    await (await pickerOf(tab)).press('Escape');
    await shows(tab, 'Harbour three');
    await reader.click('#tool-choose');
    await stands(reader, '#panel-choose');
    await reader.click('#pick');
    await pickerOf(tab);
    await tab.click('.second p:nth-of-type(3)');
    await shows(tab, 'Library three');
    await tab.close();
  });

  it('reads the selection', async () => {
    const tab = await session().open(twoTexts('four'));
    await tab.evaluate((root) => {
      const [from, to] = root.querySelectorAll('.second p');
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
    });
    const reader = await openPanel(tab);
    await reader.click('#selection');
    await shows(tab, 'Library four');
    const shown = await text(reader, '#story .text');
    expect(shown).toContain('Library paragraph 1');
    expect(shown).not.toContain('Library paragraph 2');
    await tab.close();
  });

  it('keeps a place within shadow roots', async () => {
    const fixture = served(readFixture('shadow'));
    const tab = await session().open(fixture);
    const reader = await openPanel(tab);
    await reader.click('#pick');
    const picker = await pickerOf(tab);
    const region = await text(picker, '.region');
    await picker.press('Enter');
    const shown = await until('the story', async () => {
      const pane = await tab.reader();
      return pane && (await text(pane, '.chosen')) !== '' ? pane : null;
    });
    expect(region).not.toBe('');
    await shown.click('#keep-choice');
    await stands(shown, '#keep-choice:not([aria-busy])');
    await tab.close();
    const next = await session().open(fixture);
    await answered(await clickIcon(next));
    const again = await readerOf(next);
    await stands(again, '#keep-choice:checked');
    await next.close();
  });
});
