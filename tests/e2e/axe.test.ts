import axe from 'axe-core';
import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, Root } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { readerOf } from './setup/readers.ts';

/** Has the library look through a pane; one line for each fault. It travels as text, as all that panes run does. */
async function faultsOf(pane: Pane, theme: 'light' | 'dark'): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- never run here, only written out
  const run = new Function(
    'root',
    'theme',
    `${axe.source}; return (${String(lookThrough)})(root, theme);`,
  ) as (root: Root, theme: string) => Promise<string[]>;
  return pane.evaluate(run, theme);
}

/** Runs in the pane, beside the library. */
async function lookThrough(root: Root, theme: string): Promise<string[]> {
  for (const look of root.querySelectorAll<HTMLElement>('.look')) look.dataset['theme'] = theme;
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
  const { violations } = await library.run(place, { resultTypes: ['violations'], rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) =>
      [id, html.slice(0, 120), [...any, ...all, ...none][0]?.message].join(' | '),
    ),
  );
}

inBrowsers('What a person sees', ({ name, session, clickIcon }) => {
  it.each(['daily8', 'daily8-ar', 'river', 'login'])('has no faults of access on %s', async (id) => {
    const tab = await session().open(served(readFixture(id)));
    const popup = await clickIcon(tab);
    const { state } = await answered(popup);
    for (const theme of ['light', 'dark'] as const) expect(await faultsOf(popup, theme)).toEqual([]);
    await popup.close();
    if (state !== 'nothing') {
      const reader = await readerOf(tab);
      for (const theme of ['light', 'dark'] as const) expect(await faultsOf(reader, theme)).toEqual([]);
      for (const tool of id === 'daily8' ? ['appearance', 'save', 'aloud'] : ['appearance']) {
        await reader.click(`#tool-${tool}`);
        await until('the panel', () =>
          reader.evaluate((root, panel) => root.querySelector(panel) !== null, `#panel-${tool}`),
        );
        for (const theme of ['light', 'dark'] as const) expect(await faultsOf(reader, theme)).toEqual([]);
      }
    }
    await tab.close();
  });

  // The tests open no page of an extension in a tab of Firefox.
  if (name === 'firefox') return;
  it('has no faults of access in the options', async () => {
    const tab = await session().open(served(readFixture('login')));
    const popup = await clickIcon(tab);
    const origin = await popup.evaluate(() => location.origin);
    await popup.close();
    const options = await session().visit(`${origin}/options.html`);
    await until('the options', () => options.evaluate((root) => root.querySelector('main h2') !== null));
    for (const theme of ['light', 'dark'] as const) expect(await faultsOf(options, theme)).toEqual([]);
    await options.close();
    await tab.close();
  });
});
