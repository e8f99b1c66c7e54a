import { afterEach, expect, it, vi } from 'vitest';
import { allowSite } from '../../src/sites/changeSites.ts';
import { wishToRead } from '../../src/sites/wishToRead.ts';
import { forgetWish, keepWish, readWish } from '../../src/sites/wish.ts';
import { browser, kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

afterEach(() => {
  vi.useRealTimers();
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

const LINK = { use: 'read', rule: 'a.example/', url: 'https://a.example/story?id=1', from: 7 } as const;
const tab = { id: 7, index: 0, windowId: 1, isPrivate: false };

it('asks for the site of a link that is to be read, and leaves the rest to the background', async () => {
  const request = vi.spyOn(browser.permissions, 'request');
  expect(await wishToRead(tab, LINK.url)).toBe(true);
  expect(request).toHaveBeenCalledWith({ origins: ['*://a.example/*'] });
  expect(await readWish()).toEqual(LINK);
});

it('asks for nothing from a private window', async () => {
  const request = vi.spyOn(browser.permissions, 'request');
  expect(await wishToRead({ ...tab, isPrivate: true }, LINK.url)).toBe(true);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValueOnce(false);
  expect(await wishToRead({ ...tab, isPrivate: true }, LINK.url)).toBe(false);
  expect(await readWish()).toBeNull();
  expect(request).not.toHaveBeenCalled();
});

it('leaves no wish where a link is none of the web, where its site is refused, and where none can be kept', async () => {
  expect(await wishToRead(tab, 'mailto:a@a.example')).toBe(false);
  vi.spyOn(browser.permissions, 'request').mockResolvedValueOnce(false);
  expect(await wishToRead(tab, LINK.url)).toBe(false);
  expect(await readWish()).toBeNull();
  vi.spyOn(browser.storage.session, 'set').mockImplementation(refused);
  expect(await wishToRead(tab, LINK.url)).toBe(false);
});

it.each([{ use: 'open', rule: 'a.example/' } as const, LINK])(
  'is read as it was kept, until it is forgotten or two minutes old: %j',
  async (wish) => {
    vi.useFakeTimers();
    await keepWish(wish);
    expect(await readWish()).toEqual(wish);
    vi.advanceTimersByTime(121_000);
    expect(await readWish()).toBeNull();
    await keepWish(wish);
    await forgetWish();
    expect(await readWish()).toBeNull();
  },
);

it.each([
  null,
  { ...LINK, until: 0 },
  { ...LINK, from: '7', until: 9e15 },
  { ...LINK, url: 'https://b.example/story', until: 9e15 },
  { ...LINK, url: 'javascript:1', until: 9e15 },
  'x',
  7,
  [[]],
  {},
  { use: 'open', rule: 'a.example/' },
  { use: 'shut', rule: 'a.example/', until: 9e15 },
  { use: 'open', rule: 'https://a.example/', until: 9e15 },
  { use: 'open', rule: 7, until: 9e15 },
  { use: 'open', rule: 'a.example/', until: 'soon' },
])('is none where %j is kept', async (value) => {
  kept.set('wish', value);
  expect(await readWish()).toBeNull();
});
