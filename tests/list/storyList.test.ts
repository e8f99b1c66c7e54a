import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { el } from '../../src/dom/el.ts';
import { storyList, type StoryList, type StoryListOptions } from '../../src/list/storyList.ts';
import type { ListedStory } from '../../src/model.ts';
import { stories } from './stories.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function draw(listed: ListedStory[], more: Partial<StoryListOptions> = {}): StoryList {
  const list = storyList({
    heading: el('h2', {}, 'Stories'),
    stories: listed,
    onRead: () => {},
    onOpen: () => true,
    onReadPage: () => {},
    onOpenAll: () => {},
    onCopy: () => Promise.resolve(true),
    signal: life.signal,
    ...more,
  });
  document.body.replaceChildren(list.element);
  return list;
}

const titles = (): string[] =>
  [...document.querySelectorAll('.entry-title')].map(({ textContent }) => textContent ?? '');
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};
function type(text: string): void {
  const filter = document.querySelector<HTMLInputElement>('.filter');
  if (!filter) throw new Error('There is no filter.');
  filter.value = text;
  filter.dispatchEvent(new Event('input', { bubbles: true }));
}

it('has a filter from twelve entries on', () => {
  const short = draw(stories(11));
  expect(one('.filter').hidden).toBe(true);
  expect(short.focusFilter()).toBe(false);
  const long = draw(stories(12));
  expect(one('.filter').hidden).toBe(false);
  expect(long.focusFilter()).toBe(true);
});

it('shows only what the filter lets through, and says how many', () => {
  draw(stories(20));
  type('story 19');
  expect(titles()).toEqual(['Story 19']);
  expect(one('[role=status]').textContent).toBe('1 story found');
  type('nowhere');
  expect(one('.none').textContent).toBe('No story matches.');
  type('');
  expect(titles()).toHaveLength(20);
});

it('draws a screenful of a thousand, and the rest at the end of the list', () => {
  draw(stories(1_000));
  expect(titles().length).toBeLessThan(100);
  one('.entry-title').focus();
  one('.entry-title').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  expect(titles()).toHaveLength(1_000);
  expect(document.activeElement?.textContent).toBe('Story 999');
});

it('moves by arrow keys', () => {
  draw(stories(3));
  one('.entry-title').focus();
  const press = (key: string): boolean =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Story 1');
  press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Story 0');
});

it('keeps paid entries folded until they are asked for', () => {
  draw([...stories(2), { index: 2, title: 'Buy this', url: 'https://ad.example/', sponsored: true }]);
  expect(titles()).toEqual(['Story 0', 'Story 1']);
  const fold = document.querySelector('details')!;
  expect(fold.querySelector('summary')?.textContent).toBe('Sponsored (1)');
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  expect(titles()).toEqual(['Story 0', 'Story 1', 'Buy this']);
});

it('opens five at once and asks before six', () => {
  const opened: number[] = [];
  const onOpenAll = (all: readonly ListedStory[]): void => void opened.push(all.length);
  draw(stories(5), { onOpenAll });
  one('#open-all').click();
  expect(opened).toEqual([5]);
  draw(stories(6), { onOpenAll });
  one('#open-all').click();
  expect(opened).toEqual([5]);
  expect(one('.ask').textContent).toContain('Open 6 tabs?');
  one('.ask button').click();
  expect(opened).toEqual([5, 6]);
});

it('marks what was opened and what is read', () => {
  const read: number[] = [];
  const list = draw(stories(3, { readable: true }), { onRead: (index) => void read.push(index) });
  one('.entry[data-index="1"] .entry-title').click();
  expect(one('.entry[data-index="1"] .entry-seen').textContent).toBe('Opened');
  one('.entry[data-index="2"] .entry-read').click();
  expect(read).toEqual([2]);
  list.mark(2);
  expect(one('.entry[aria-current]').dataset['index']).toBe('2');
  list.mark(null);
  expect(document.querySelector('.entry[aria-current]')).toBeNull();
});

it('marks what was opened or read elsewhere, once, also where it is not drawn yet', () => {
  const list = draw(stories(100, { readable: true }));
  list.see([0, 99]);
  list.see([0]);
  expect(document.querySelectorAll('.entry-seen')).toHaveLength(1);
  one('.entry-title').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  expect(one('.entry[data-index="99"] .entry-seen').textContent).toBe('Opened');
});

it('puts stories that come later at the end', () => {
  const list = draw(stories(3));
  const [first] = document.querySelectorAll('.entry');
  list.add(stories(5).slice(3));
  expect(titles()).toEqual(['Story 0', 'Story 1', 'Story 2', 'Story 3', 'Story 4']);
  expect(document.querySelector('.entry')).toBe(first);
});

it('says below the button where the browser refuses to copy, until something is copied', async () => {
  let copies = false;
  draw(stories(2), { onCopy: () => Promise.resolve(copies) });
  const alerts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=alert]')];
  one('.entry .entry-copy').click();
  await vi.waitFor(() => expect(alerts()).toHaveLength(1));
  expect(alerts()[0]?.textContent).toBe('The browser did not let it be copied.');
  expect(alerts()[0]?.closest('.entry')).toBe(one('.entry'));
  one('#copy-all').click();
  await vi.waitFor(() => expect(one('.list-tools').nextElementSibling?.role).toBe('alert'));
  expect(alerts()).toHaveLength(1);
  copies = true;
  one('#copy-all').click();
  await vi.waitFor(() => expect(alerts()).toEqual([]));
});

it('offers to open the page of a story in the reader where its text is not on this one, and marks it', () => {
  const read: string[] = [];
  const [first, second, third] = stories(3);
  const whole = { ...second, readable: true } as ListedStory;
  const homeless = { ...third, url: '' } as ListedStory;
  draw([first as ListedStory, whole, homeless], { onReadPage: ({ url }) => void read.push(url) });
  expect(document.querySelectorAll('.entry-reader')).toHaveLength(1);
  expect(one('.entry-reader').getAttribute('aria-label')).toBe('Open link with Lede: Story 0');
  one('.entry-reader').click();
  expect(read).toEqual(['https://other.example/0']);
  expect(one('.entry .entry-seen').textContent).toBe('Opened');
});

it('copies one story or those that are shown', async () => {
  const copied: string[] = [];
  const onCopy = (text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  draw(stories(13), { onCopy });
  one('.entry .entry-copy').click();
  type('story 12');
  one('#copy-all').click();
  await Promise.resolve();
  expect(copied).toEqual([
    '- [Story 0](https://other.example/0)\n',
    '- [Story 12](https://other.example/12)\n',
  ]);
});
