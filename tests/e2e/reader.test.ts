import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { headline, isClosed, leaveTraces, pageState, readerOf } from './setup/readers.ts';

const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

inBrowsers('Lede', ({ session, clickIcon }) => {
  it.each([
    ['', {}],
    [' under the strictest policy', STRICT],
  ])('shows the main story alone and lists the others%s', async (_, headers) => {
    const fixture = readFixture('daily8');
    const { main, related } = fixture.truth;
    const tab = await session().open(served(fixture, headers));
    const before = tab.requests().length;
    const popup = await clickIcon(tab);
    const shown = await answered(popup);
    expect(shown.state).toBe('story');
    expect(shown.title).toBe(main?.title);
    expect(shown.entries.map(({ title }) => title)).toEqual(related.map(({ title }) => title));
    expect(shown.entries.map(({ url }) => url)).toEqual(related.map(({ url }) => url));
    expect(shown.entries.map(({ source }) => source)).toEqual(related.map(({ source }) => source));
    for (const { time, summary } of shown.entries) {
      expect(time).not.toBe('');
      expect(summary.length).toBeGreaterThan(40);
      expect(summary.length).toBeLessThanOrEqual(280);
    }
    const reader = await readerOf(tab);
    expect(await headline(reader)).toBe(main?.title);
    const text = await reader.evaluate((root) => root.querySelector('article')?.textContent ?? '');
    for (const line of main?.text.split('\n') ?? []) expect(text).toContain(line);
    for (const { text: other } of related) expect(text).not.toContain(other?.split('\n')[1]);
    const styled = await reader.evaluate((root) => {
      const column = root.querySelector('main');
      const dialog = root.querySelector('dialog');
      return {
        column: column && getComputedStyle(column).maxInlineSize,
        position: dialog && getComputedStyle(dialog).position,
        border: dialog && getComputedStyle(dialog).borderTopWidth,
      };
    });
    // Without the styles: none, absolute, a border of some pixels.
    expect(styled).toEqual({
      column: expect.stringMatching(/^\d+(?:\.\d+)?px$/u),
      position: 'fixed',
      border: '0px',
    });
    const listed = await reader.evaluate((root) => root.querySelectorAll('#others li.entry').length);
    expect(listed).toBe(related.length);
    // Pictures of the story are the page's own; nothing else may be asked for.
    for (const url of tab.requests().slice(before))
      expect(url).toMatch(/^https:\/\/www\.eightfold\.example\//u);
    await tab.close();
  });

  it('reads another story in place and comes back', async () => {
    const fixture = readFixture('daily8');
    const [other] = fixture.truth.related;
    const tab = await session().open(served(fixture));
    const popup = await clickIcon(tab);
    await answered(popup);
    await popup.click('li.entry .entry-read');
    const reader = await readerOf(tab);
    await until('the other story', async () => (await headline(reader)) === other?.title);
    const text = await reader.evaluate((root) => root.querySelector('article')?.textContent ?? '');
    expect(text).toContain(other?.text?.split('\n').at(-1));
    await popup.click('#back');
    await until('the main story', async () => (await headline(reader)) === fixture.truth.main?.title);
    await tab.close();
  });

  it('leaves the page as it was: by Escape, by its button, by the popup, twenty times over', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    await leaveTraces(tab);
    const before = await pageState(tab);
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await popup.click('#view-original + span');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    for (let turn = 0; turn < 20; turn++) {
      await popup.click('#view-reader + span');
      await readerOf(tab);
      await popup.click('#view-original + span');
      await isClosed(tab);
    }
    expect(await pageState(tab)).toEqual(before);
    await popup.click('#view-reader + span');
    const again = await readerOf(tab);
    await popup.close();
    await again.press('Escape');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    const second = await clickIcon(tab);
    await answered(second);
    await second.close();
    await (await readerOf(tab)).click('#close');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    await tab.close();
  });

  it('opens a story in a tab of its own; the popup stays where that is in the background', async () => {
    const fixture = readFixture('daily8');
    const [other] = fixture.truth.related;
    const tab = await session().open(served(fixture));
    const popup = await clickIcon(tab);
    await answered(popup);
    await popup.click('a.entry-title', { modifier: 'Control' });
    await until('the new tab', async () => {
      const addresses = await session().addresses();
      return addresses.length > 1 && (await popup.isOpen());
    });
    expect(await popup.isOpen()).toBe(true);
    expect(other?.url).toMatch(/^https:/u);
    await tab.close();
  });

  it('shows a river as a front page and says so', async () => {
    const fixture = readFixture('river');
    const tab = await session().open(served(fixture));
    const shown = await answered(await clickIcon(tab));
    expect(shown.state).toBe('river');
    expect(shown.entries.map(({ title }) => title)).toEqual(fixture.truth.related.map(({ title }) => title));
    const reader = await readerOf(tab);
    const entries = await reader.evaluate((root) => root.querySelectorAll('li.entry').length);
    expect(entries).toBe(fixture.truth.related.length);
    await tab.close();
  });

  it('says in a sentence that there is no story, and leaves the page alone', async () => {
    const tab = await session().open(served(readFixture('login')));
    const before = await pageState(tab);
    const shown = await answered(await clickIcon(tab));
    expect(shown.state).toBe('nothing');
    expect(shown.sentence).toContain('no story');
    expect(await tab.reader()).toBeNull();
    expect(await pageState(tab)).toEqual(before);
    await tab.close();
  });
});
