import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Session } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { headline, readerOf } from './setup/readers.ts';

/** Longer than it takes until how far a story is read would be kept. Milliseconds. */
const SETTLE = 2_000;

const FIXTURE = readFixture('daily8');

describe.each(['chromium', 'firefox'] as const)('A private window in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, { extension: builtFor(name), privately: true });
  });
  afterAll(() => session?.close());

  it('has all of the reader, and nothing of what is read there is written down', async () => {
    const tab = await session.open(served(FIXTURE));
    const popup = await tab.clickIcon();
    const { state, entries } = await answered(popup);
    expect(state).toBe('story');
    expect(entries).toHaveLength(FIXTURE.truth.related?.length ?? 0);
    const reader = await readerOf(tab);
    expect(await headline(reader)).toBe(FIXTURE.truth.main?.title);
    // To choose the site for always would write its name down.
    expect(await popup.evaluate((root) => root.querySelector<HTMLElement>('#always')?.hidden)).toBe(true);

    const scrolled = await reader.evaluate(async (root, settle) => {
      const dialog = root.querySelector('dialog') as HTMLElement;
      dialog.scrollTo({ top: dialog.clientHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => {
        setTimeout(resolve, settle);
      });
      return dialog.scrollTop;
    }, SETTLE);
    expect(scrolled).toBeGreaterThan(100);
    const kept = await popup.evaluate(async () =>
      Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)]),
    );
    expect(kept).toEqual([{}, {}]);
    await popup.close();

    await reader.press('a');
    await until('the appearance', () =>
      reader.evaluate((root) => root.querySelector('#ask-options') !== null),
    );
    expect(await reader.evaluate((root) => root.querySelector('#ask-always'))).toBeNull();

    await reader.click('#tool-choose');
    await until('the candidates', () => reader.evaluate((root) => root.querySelector('.candidate') !== null));
    await reader.click('.candidate');
    await until('what was chosen', () =>
      reader.evaluate((root) => root.querySelector('#own-choice') !== null),
    );
    expect(await reader.evaluate((root) => root.querySelector('#keep-choice'))).toBeNull();
    await tab.close();
  });
});
