import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { alwaysOpen } from '../../src/popup/alwaysOpen.ts';
import { browser, kept, storage } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

beforeEach(() => {
  kept.clear();
  const { element, offer } = alwaysOpen();
  document.body.replaceChildren(element);
  offer('https://news.example/');
});
afterEach(() => {
  storage.refuses = false;
  vi.restoreAllMocks();
});

const site = (): HTMLElement => document.querySelector<HTMLElement>('button.site')!;
const said = (): string | null | undefined => document.querySelector('[role=status]')?.textContent;

it('adds a site and takes it off again', async () => {
  site().click();
  await vi.waitFor(() => expect(site().getAttribute('aria-pressed')).toBe('true'));
  expect(kept.get('sites')).toEqual({ open: ['news.example/'], detect: [] });
  site().click();
  await vi.waitFor(() => expect(kept.get('sites')).toEqual({ open: [], detect: [] }));
  expect(said()).toBe('');
});

it('says that nothing has changed without the permission', async () => {
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(false);
  site().click();
  await vi.waitFor(() => expect(said()).toBe('Without that permission nothing has changed.'));
  expect(kept.size).toBe(0);
});

it('says so where the storage refuses a site', async () => {
  storage.refuses = true;
  site().click();
  await vi.waitFor(() => expect(said()).toMatch(/^The browser’s storage refused this/u));
  expect(kept.size).toBe(0);
});

it('says so where the storage refuses to take a site off', async () => {
  site().click();
  await vi.waitFor(() => expect(site().getAttribute('aria-pressed')).toBe('true'));
  storage.refuses = true;
  site().click();
  await vi.waitFor(() => expect(said()).toMatch(/^The browser’s storage refused this/u));
  expect(site().getAttribute('aria-pressed')).toBe('true');
});
