import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeRegion } from '../../src/reader/tools/takeRegion.ts';
import type { ChosenRegion } from '../../src/model.ts';
import type { Bench } from '../../src/reader/useTool.ts';
import { kept, storage } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('location', new URL('https://news.example/1'));
});
afterEach(() => {
  storage.refuses = false;
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const region: ChosenRegion = {
  story: {
    title: 'Ferry sails',
    url: '',
    source: 'Courier',
    authors: [],
    lang: 'en',
    dir: 'ltr',
    words: 9,
    content: document.createDocumentFragment(),
  } as unknown as ChosenRegion['story'],
  place: 'body > main:nth-of-type(1)',
};

/** Takes a part of the page as its story, in a reader of which nothing but the story's head is drawn. */
function take(): { keep: HTMLInputElement; said: HTMLElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('article'));
  root.querySelector('article')!.id = 'story';
  root.querySelector('article')!.append(document.createElement('header'));
  root.querySelector('header')!.className = 'head';
  document.body.append(host);
  const choice = { take: () => {}, isList: false, isPrivate: false };
  takeRegion(region, { root, choice, stories: () => [] } as unknown as Bench);
  return { keep: root.querySelector('input')!, said: root.querySelector<HTMLElement>('[role=status]')! };
}

it('keeps the place of a story for its site', async () => {
  const { keep, said } = take();
  keep.click();
  await vi.waitFor(() => expect(kept.get('chosen')).toMatchObject([{ origin: 'https://news.example' }]));
  expect(keep.checked).toBe(true);
  expect(said.textContent).toBe('You chose this part of the page.');
});

it('says so where the storage refuses the place, and takes the tick back', async () => {
  storage.refuses = true;
  const { keep, said } = take();
  keep.click();
  await vi.waitFor(() => expect(said.textContent).toMatch(/^The browser’s storage refused this/u));
  expect(keep.checked).toBe(false);
});
