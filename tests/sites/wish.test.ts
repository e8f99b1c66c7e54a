import { afterEach, expect, it, vi } from 'vitest';
import { allowSite } from '../../src/sites/changeSites.ts';
import { readWish } from '../../src/sites/wish.ts';
import { browser, kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

afterEach(() => {
  kept.clear();
  vi.restoreAllMocks();
});

const refused = (): Promise<never> => Promise.reject(new Error('refused'));

it('adds a site where the browser keeps no wishes', async () => {
  for (const call of ['get', 'set', 'remove'] as const)
    vi.spyOn(browser.storage.session, call).mockImplementation(refused);
  expect(await readWish()).toBeNull();
  expect(await allowSite('open', 'news.example/')).toBeNull();
  expect(kept.get('sites')).toEqual({ open: ['news.example/'], detect: [] });
});

it('keeps no wish that was refused, and throws nothing where it cannot be forgotten', async () => {
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(false);
  vi.spyOn(browser.storage.session, 'remove').mockImplementation(refused);
  expect(await allowSite('open', 'news.example/')).toBe('siteRefused');
});
