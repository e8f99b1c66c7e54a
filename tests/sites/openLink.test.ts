import { beforeEach, expect, it, vi } from 'vitest';
import type { Tab } from '../../src/browser/tabs.ts';
import { openLink } from '../../src/sites/openLink.ts';

const { done, says } = vi.hoisted(() => {
  const noted = { list: [] as string[], holds: false };
  return {
    done: noted,
    /** A function that notes that it was called, and answers. */
    says:
      <Answer>(what: string, answer: () => Answer) =>
      (): Promise<Answer> => {
        noted.list.push(what);
        return Promise.resolve(answer());
      },
  };
});

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));
vi.mock('../../src/browser/origins.ts', () => ({
  requestOrigin: says('ask', () => true),
  holdsOrigin: says('look', () => done.holds),
}));
vi.mock('../../src/browser/tabs.ts', () => ({ openBeside: says('open', () => ({ id: 2 })) }));
vi.mock('../../src/browser/arrival.ts', () => ({ arrival: says('arrive', () => ({ id: 2 })) }));
vi.mock('../../src/browser/readTab.ts', () => ({ readTab: says('read', () => ({ related: [] })) }));
vi.mock('../../src/browser/badge.ts', () => ({
  showBadge: says('count', () => null),
  showHint: says('hint', () => null),
}));
vi.mock('../../src/sites/wish.ts', () => ({ forgetWish: says('forget', () => null) }));

const tab = (isPrivate: boolean): Tab => ({ id: 1, index: 0, windowId: 1, isPrivate });
const LINK = 'https://news.example/story';

beforeEach(() => {
  done.list.length = 0;
  done.holds = false;
});

it('asks for the site of a link, and reads its story', async () => {
  await openLink(tab(false), LINK);
  expect(done.list).toEqual(['ask', 'forget', 'open', 'arrive', 'read', 'count']);
});

it('asks for nothing from a private window: the link opens as any does, and the icon says how to go on', async () => {
  await openLink(tab(true), LINK);
  expect(done.list).toEqual(['look', 'forget', 'open', 'arrive', 'hint']);
});

it('reads from a private window what it may read already', async () => {
  done.holds = true;
  await openLink(tab(true), LINK);
  expect(done.list).toEqual(['look', 'forget', 'open', 'arrive', 'read', 'count']);
});
