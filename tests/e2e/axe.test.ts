import axe from 'axe-core';
import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, Root } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { longStory } from './setup/longStory.ts';
import './setup/ownApi.ts';
import { focus, stands } from './setup/panes.ts';
import { readerOf, readerAlone } from './setup/readers.ts';

/** All themes, and under a system that is dark those that follow it. */
const LOOKS = [
  ['auto', 'light'],
  ['auto', 'dark'],
  ['light', ''],
  ['sepia', ''],
  ['dark', ''],
  ['black', ''],
  ['contrast', 'light'],
  ['contrast', 'dark'],
] as const;

/** Has the library look through a pane: by all its rules, then for contrast alone in each theme. One line for each fault. */
async function faultsOf(pane: Pane): Promise<string[]> {
  // It travels as text, as all that panes run does.
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- never run here, only written out
  const run = new Function(
    'root',
    'looks',
    `${axe.source}; return (${String(lookThrough)})(root, looks);`,
  ) as (root: Root, looks: typeof LOOKS) => Promise<string[]>;
  return pane.evaluate(run, LOOKS);
}

/** Runs in the pane, beside the library. */
async function lookThrough(root: Root, looks: typeof LOOKS): Promise<string[]> {
  const kept = [...root.querySelectorAll<HTMLElement>('.look')].map((one) => ({
    one,
    theme: one.dataset['theme'],
  }));
  // The library looks into no closed root, unless it is handed over.
  if (root instanceof ShadowRoot && !root.host.shadowRoot)
    Object.defineProperty(root.host, 'shadowRoot', { value: root });
  const { axe: library } = globalThis as unknown as { axe: typeof axe };
  const place = root instanceof ShadowRoot ? root.host : root;
  // The page beneath a modal dialog is inert, which the library does not know; and a story keeps its own order of headings.
  const foreign = ['landmark-no-duplicate-banner', 'landmark-no-duplicate-main', 'heading-order'];
  const rules = Object.fromEntries(
    root instanceof ShadowRoot ? foreign.map((id) => [id, { enabled: false }]) : [],
  );
  const linesOf = async (name: string, options: object): Promise<string[]> => {
    const { violations } = await library.run(place, { resultTypes: ['violations'], ...options });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) =>
        [name, id, html.slice(0, 120), [...any, ...all, ...none][0]?.message].join(' | '),
      ),
    );
  };
  const faults = await linesOf('', { rules });
  for (const [theme, scheme] of looks) {
    for (const { one } of kept) {
      one.dataset['theme'] = theme;
      one.style.colorScheme = scheme;
    }
    // AA is 4.5 : 1, AAA is 7 : 1.
    const only = theme === 'contrast' ? 'color-contrast-enhanced' : 'color-contrast';
    faults.push(...(await linesOf(`${theme} ${scheme}`, { runOnly: [only] })));
  }
  for (const { one, theme } of kept) {
    one.dataset['theme'] = theme;
    one.style.colorScheme = '';
  }
  return faults;
}

inBrowsers('What a person sees', ({ name, session, clickIcon }) => {
  it.each([
    ['daily8', ['appearance', 'save', 'aloud', 'choose']],
    ['daily8-ar', ['appearance']],
    ['river', []],
    ['login', []],
  ])('has no faults of access on %s', async (id, tools) => {
    const tab = await session().open(served(readFixture(id)));
    const popup = await clickIcon(tab);
    const { state } = await answered(popup);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    if (state !== 'nothing') {
      const reader = await readerOf(tab);
      expect(await faultsOf(reader)).toEqual([]);
      for (const tool of tools) {
        await reader.click(`#tool-${tool}`);
        await stands(reader, `#panel-${tool}`);
        expect(await faultsOf(reader)).toEqual([]);
      }
    }
    await tab.close();
  });

  it('has no faults of access in contents, a note, a picture and the picking of a part', async () => {
    const tab = await session().open(longStory);
    const reader = await readerAlone(tab, await clickIcon(tab));
    for (const [from, key, what] of [
      ['dialog', 'c', '#panel-contents'],
      ['sup a', 'Enter', '#panel-note'],
      ['img[role]', 'Enter', '.picture[open]'],
    ] as const) {
      await focus(reader, from);
      await reader.press(key);
      await stands(reader, what);
      expect(await faultsOf(reader)).toEqual([]);
      await reader.press('Escape');
      await stands(reader, what, false);
    }
    await reader.click('#tool-choose');
    await stands(reader, '#panel-choose');
    await reader.click('#pick');
    const picker = await until('the picker', async () => {
      const pane = await tab.reader();
      return pane && (await pane.evaluate((root) => root.querySelector('.frame') !== null)) ? pane : null;
    });
    expect(await faultsOf(picker)).toEqual([]);
    await tab.close();
  });

  it('has no faults of access where the popup says that a page is refused', async () => {
    const tab = await session().visit(name === 'firefox' ? 'about:about' : 'chrome://version/');
    const popup = await clickIcon(tab);
    expect((await answered(popup)).state).toBe('refused');
    expect(await faultsOf(popup)).toEqual([]);
    await tab.close();
  });

  it('has no faults of access where the popup says that the reading failed', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    const popup = await clickIcon(tab);
    await answered(popup);
    // Breaks the page for the extension's own script, which no page can do, and has it read anew.
    await popup.evaluate(async () => {
      const [front] = await chrome.tabs.query({ active: true });
      const func = (): void => {
        document.getElementsByTagName = () => {
          throw new Error('broken');
        };
      };
      if (front) await chrome.scripting.executeScript({ target: { tabId: front.id }, func });
    });
    await popup.click('#view-original + span');
    await tab.evaluate(() => {
      history.pushState(null, '', '/2026/11/24/next');
      document.title = 'Next';
    });
    await popup.click('#view-reader + span');
    await until('the popup to say so', async () => (await answered(popup)).state === 'failed');
    expect(await faultsOf(popup)).toEqual([]);
    await tab.close();
  });

  it.each(['options.html', 'welcome.html'] as const)('has no faults of access on %s', async (file) => {
    const own = await session().ownPage(file);
    await stands(own, '#permissions');
    expect(await faultsOf(own)).toEqual([]);
    await own.close();
  });
});
