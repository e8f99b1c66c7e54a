import { beforeEach, expect, it, vi } from 'vitest';
import { readFromOutside } from '../../src/browser/readFromOutside.ts';
import type { Tab } from '../../src/browser/tabs.ts';

/** What the icon says. */
const shown = { badge: '', title: '' };

/** The files that the icon was set to, the smallest of each. */
const icons: (string | undefined)[] = [];

/** What the page answers. */
let answer: unknown;

vi.mock('wxt/browser', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    browser: {
      ...browser,
      action: {
        setBadgeBackgroundColor: nothing,
        setBadgeTextColor: nothing,
        setBadgeText: ({ text }: { text: string }): Promise<void> =>
          Promise.resolve(void (shown.badge = text)),
        setIcon: ({ path }: { path: Record<number, string> }): Promise<void> =>
          Promise.resolve(void icons.push(path[16])),
        setTitle: ({ title }: { title: string }): Promise<void> =>
          Promise.resolve(void (shown.title = title)),
      },
      scripting: {
        insertCSS: nothing,
        executeScript: (): Promise<object[]> =>
          answer instanceof Error ? Promise.reject(answer) : Promise.resolve([{ result: answer }]),
      },
      tabs: { get: (): Promise<Tab> => Promise.resolve(tab) },
    },
  };
});

const tab: Tab = { id: 1, index: 0, windowId: 1, url: 'https://a.example/', isPrivate: false };

beforeEach(() => {
  shown.badge = shown.title = '';
  icons.length = 0;
});

/** A page whose list the reader shows. */
const river = {
  kind: 'river',
  layout: 'river',
  url: 'https://a.example/',
  title: 'News',
  open: true,
  showing: null,
  related: [{ index: 0, title: 'One', url: 'https://a.example/1' }],
};

it('says in the tooltip why nothing can be read, until something is', async () => {
  answer = new Error('This page cannot be scripted due to an ExtensionsSettings policy.');
  await readFromOutside(tab, false);
  expect(shown).toEqual({
    badge: '–',
    title: 'This page cannot be read: the browser or its administrator forbids it.',
  });
  answer = river;
  await readFromOutside(tab, false);
  expect(shown).toEqual({ badge: '1', title: 'Read with Lede' });
});

it('says in the tooltip that there is no story', async () => {
  answer = { kind: 'nothing', url: 'https://a.example/', why: 'none', trail: [] };
  await readFromOutside(tab, false);
  expect(shown).toEqual({ badge: '–', title: 'There is no story on this page, and no list of stories.' });
});

it('shows by the icon that the page is read, until the reader says that it is open or nothing can be read', async () => {
  answer = river;
  await readFromOutside(tab, false);
  expect(icons).toEqual(['/icon/16-working.png']);
  answer = new Error('This page cannot be scripted due to an ExtensionsSettings policy.');
  await readFromOutside(tab, false);
  expect(icons.slice(1)).toEqual(['/icon/16-working.png', '/icon/16.png']);
});
