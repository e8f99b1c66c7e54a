import { beforeEach, expect, it, vi } from 'vitest';
import { readFromOutside } from '../../src/browser/readFromOutside.ts';
import type { Tab } from '../../src/browser/tabs.ts';

/** What the icon says. */
const shown = { badge: '', title: '' };

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
});

it('says in the tooltip why nothing can be read, until something is', async () => {
  answer = new Error('This page cannot be scripted due to an ExtensionsSettings policy.');
  await readFromOutside(tab, false);
  expect(shown).toEqual({
    badge: '–',
    title: 'This page cannot be read: the browser or its administrator forbids it.',
  });
  answer = {
    kind: 'river',
    layout: 'river',
    url: 'https://a.example/',
    title: 'News',
    open: true,
    showing: null,
    related: [{ index: 0, title: 'One', url: 'https://a.example/1' }],
  };
  await readFromOutside(tab, false);
  expect(shown).toEqual({ badge: '1', title: 'Read with Lede' });
});

it('says in the tooltip that there is no story', async () => {
  answer = { kind: 'nothing', url: 'https://a.example/', why: 'none', trail: [] };
  await readFromOutside(tab, false);
  expect(shown).toEqual({ badge: '–', title: 'There is no story on this page, and no list of stories.' });
});
