import { expect, it, vi } from 'vitest';
import { keptSettings } from '../../src/settings/keptSettings.ts';
import { browser } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));
vi.useFakeTimers();

it('applies settings where nothing can be kept any more, as after an update, and tells so', async () => {
  const seen: string[] = [];
  const kept = await keptSettings(({ theme }) => seen.push(theme));
  const { storage } = browser;
  Object.assign(browser, { storage: undefined });
  const told: boolean[] = [];
  kept.set({ ...kept.now(), theme: 'dark' }, (isKept) => told.push(isKept));
  await vi.runAllTimersAsync();
  Object.assign(browser, { storage });
  expect(seen).toEqual(['auto', 'dark']);
  expect(told).toEqual([false]);
});
