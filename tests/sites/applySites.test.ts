import { beforeEach, expect, it, vi } from 'vitest';
import { keepSitesApplied } from '../../src/sites/applySites.ts';
import { keepWish, readWish } from '../../src/sites/wish.ts';
import { browser, kept } from '../browser/fakeBrowser.ts';

const done = vi.hoisted(() => ({ opened: [] as string[], from: true, given: [] as (() => void)[] }));

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));
vi.mock('../../src/browser/lifetime.ts', () => ({ onStart: () => {} }));
vi.mock('../../src/browser/pageScripts.ts', () => ({ replacePageScripts: () => Promise.resolve() }));
vi.mock('../../src/browser/tabs.ts', () => ({
  findTab: (id: number) => Promise.resolve(done.from ? { id } : null),
}));
vi.mock('../../src/sites/openLink.ts', () => ({
  openInReader: ({ id }: { id: number }, url: string, mayRead: boolean) =>
    Promise.resolve(void done.opened.push(`${id} ${url} ${mayRead}`)),
}));

const LINK = { use: 'read', rule: 'a.example/', url: 'https://a.example/story', from: 7 } as const;

vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(
  ((given: () => void) => void done.given.push(given)) as () => void,
);
keepSitesApplied();

const give = (): void => done.given.forEach((given) => given());
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

beforeEach(() => {
  kept.clear();
  Object.assign(done, { opened: [], from: true });
});

it('opens a link that is to be read once, however often it hears that its site is allowed', async () => {
  await keepWish(LINK);
  give();
  give();
  await settle();
  expect(done.opened).toEqual(['7 https://a.example/story true']);
  expect(await readWish()).toBeNull();
});

it('waits until its site is allowed', async () => {
  const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  await keepWish(LINK);
  await settle();
  expect(done.opened).toEqual([]);
  contains.mockResolvedValue(true);
  give();
  await settle();
  expect(done.opened).toHaveLength(1);
});

it('opens nothing beside a tab that is gone', async () => {
  done.from = false;
  await keepWish(LINK);
  await settle();
  expect(done.opened).toEqual([]);
  expect(await readWish()).toBeNull();
});
