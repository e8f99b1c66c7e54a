import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { longRiver } from './setup/longRiver.ts';
import { stands } from './setup/panes.ts';
import { headline, readerAlone } from './setup/readers.ts';

/** All that stands in a reader, and how it looks. */
const stateOf = (reader: Pane): Promise<string> =>
  reader.evaluate((root) => root.querySelector('dialog')?.outerHTML ?? 'no reader');

/** Has the page note the events on the reader that reach its document, and by `heard` those noted since. */
async function listen(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const heard = new Set<string>();
    Reflect.set(window, 'heard', heard);
    const names = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'];
    for (const name in document.documentElement) if (name.startsWith('on')) names.push(name.slice(2));
    for (const name of names)
      document.addEventListener(
        name,
        ({ type, target }) => {
          if (target instanceof Element && target.localName === 'lede-reader') heard.add(type);
        },
        { capture: true },
      );
  });
}

const heard = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [...(Reflect.get(window, 'heard') as Set<string>)].toSorted());

/** Asks in a page for files, each in one way; returns what was got, a line each. */
const ask = (tab: Tab, files: [string, string][]): Promise<string[]> =>
  tab.evaluate(async (_, asked) => {
    const put = (way: string, url: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const element = document.createElement(way);
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        if (way === 'link') element.setAttribute('rel', 'stylesheet');
        element.setAttribute({ link: 'href', object: 'data' }[way] ?? 'src', url);
        document.body.append(element);
      });
    const got: string[] = [];
    for (const [way, url] of asked) {
      const answer =
        way === 'fetch' ? fetch(url) : way === 'no-cors' ? fetch(url, { mode: way }) : put(way, url);
      await answer.then(
        () => got.push(way),
        () => {},
      );
    }
    return got;
  }, files);

const WAYS = ['fetch', 'no-cors', 'img', 'script', 'link'];

inBrowsers('The page beneath the reader', ({ session, clickIcon, name }) => {
  it('hears nothing of what a person does there but clicks and that a field has changed', async () => {
    const tab = await session().open(longRiver());
    await listen(tab);
    const reader = await readerAlone(tab, await clickIcon(tab));
    const typed = (): Promise<string> =>
      reader.evaluate((root) => root.querySelector<HTMLInputElement>('.filter')?.value ?? '');
    await reader.click('.filter');
    for (const letter of ['o', 'l', 'd'] as const) await reader.press(letter);
    await reader.press('Control', 'a');
    await reader.press('Control', 'c');
    await reader.press('End');
    await reader.press('Control', 'v');
    await until('what was pasted', async () => (await typed()) === 'oldold');
    await reader.press('Tab');
    await reader.click('#tool-appearance');
    await stands(reader, '#panel-appearance');
    await reader.click('#set-size');
    expect(await heard(tab)).toEqual(['click', 'input']);
    await tab.close();
  });

  it('cannot use the reader: not by keys, not by what an update says, not by what it may have got hold of', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    const reader = await readerAlone(tab, await clickIcon(tab));
    const before = await stateOf(reader);
    const addresses = await session().addresses();
    const keys = ['n', 'p', 'a', 's', 'l', 'c', '+', 't', 'Enter', ' ', 'Escape', 'ArrowDown'];
    await tab.evaluate((_, pressed) => {
      const host = document.querySelector('lede-reader');
      for (const target of [window, document, document.body, host])
        for (const key of pressed)
          for (const type of ['keydown', 'keypress', 'keyup']) {
            const event = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true });
            event.preventDefault();
            target?.dispatchEvent(event);
          }
      host?.dispatchEvent(new Event('lede-replaced'));
    }, keys);
    expect(await stateOf(reader)).toBe(before);

    await reader.click('#tool-appearance');
    await stands(reader, '#panel-appearance');
    const opened = await stateOf(reader);
    // Firefox names to a page what within a closed shadow root an event was on: what runs here is the page's own world.
    await reader.evaluate((root, pressed) => {
      for (const one of root.querySelectorAll<HTMLElement>('a, button, summary, input, label')) {
        one.click();
        for (const type of ['input', 'change', 'auxclick'])
          one.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
        for (const key of pressed)
          one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    }, keys);
    expect(await stateOf(reader)).toBe(opened);
    expect(await session().addresses()).toEqual(addresses);

    // A person can.
    await reader.press('Escape');
    await stands(reader, '#panel-appearance', false);
    await reader.press('n');
    const [other] = readFixture('daily8').truth.related;
    await until('the next story', async () => (await headline(reader)) === other?.title);
    await tab.close();
  });

  it("gets none of the extension's files, in any way", async () => {
    // Chromium says of a frame that it has come also where it has refused it.
    const ways = [...WAYS, name === 'firefox' ? 'iframe' : 'object'];
    const host = 'https://asking.example';
    const own = ['/own.js', '/own.svg', '/own.css', '/own.html'].map((file): [string, string] => [
      `${host}${file}`,
      file.endsWith('svg') ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' : '',
    ]);
    const tab = await session().open({
      url: `${host}/`,
      html: '<!doctype html><title>Asking</title><p>Asks for files.</p>',
      files: Object.fromEntries(own),
    });
    const popup = await clickIcon(tab);
    await answered(popup);
    const extension = await popup.evaluate(() => location.origin);
    await popup.close();
    const files: Record<string, string> = {
      img: '/own.svg',
      link: '/own.css',
      iframe: '/own.html',
      object: '/own.html',
    };
    expect(
      await ask(
        tab,
        ways.map((way) => [way, host + (files[way] ?? '/own.js')]),
      ),
    ).toEqual(ways);
    const names = ['manifest.json', 'reader.js', 'tools.js', 'popup.html', 'options.html', 'icon/48.png'];
    const asked = names.flatMap((file) => ways.map((way): [string, string] => [way, `${extension}/${file}`]));
    expect(await ask(tab, asked)).toEqual([]);
    await tab.close();
  });
});
