import { afterEach, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { drawOptions } from '../../src/options/drawOptions.ts';
import { drawWelcome } from '../../src/welcome/drawWelcome.ts';

/** How many listeners each event has. */
const listening = new Map<string, number>();

/** As Firefox for Android, which has neither shortcuts nor context menus. */
vi.mock('wxt/browser', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  const event = (name: string): object => ({
    addListener: () => listening.set(name, (listening.get(name) ?? 0) + 1),
  });
  const runtime = {
    ...browser.runtime,
    onMessage: event('onMessage'),
    onInstalled: event('onInstalled'),
    onStartup: event('onStartup'),
  };
  return { browser: { ...browser, runtime, commands: undefined, contextMenus: undefined } };
});

vi.stubGlobal('browser', { runtime: { id: 'lede' } });

afterEach(() => document.body.replaceChildren());

it('starts all but shortcuts and menus where the browser has neither', () => {
  listening.clear();
  expect(() => background.main()).not.toThrow();
  // What readers ask, both notes; the first page and the sites.
  expect(Object.fromEntries(listening)).toEqual({ onMessage: 3, onInstalled: 2, onStartup: 1 });
});

it('draws the first page without shortcuts', async () => {
  await drawWelcome(document.body);
  expect(document.querySelector('h1')?.textContent).toBe('One click leaves the story alone on the page');
  expect(document.querySelector('kbd')).toBeNull();
});

it('draws the options without the browser’s shortcuts, but with the reader’s own keys', async () => {
  await drawOptions(document.body);
  expect(document.querySelector('#change-keys')).toBeNull();
  expect(document.querySelector('#keys dt')?.textContent).toBe('Esc');
});
