import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from '../../src/reader/keepPlace.ts';
import type { ShownStory } from '../../src/reader/storyArticle.ts';
import { kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

const life = new AbortController();

beforeEach(() => {
  kept.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A story of 10,000 px in a window of 1,000 px. */
async function open(url: string, isPrivate = false): Promise<HTMLElement> {
  const scroller = document.createElement('div');
  const text = document.createElement('div');
  scroller.append(text);
  document.body.append(scroller);
  Object.defineProperty(scroller, 'clientHeight', { value: 1_000 });
  Object.defineProperty(text, 'offsetHeight', { value: 10_000 });
  const story: ShownStory = {
    article: document.createElement('article'),
    text,
    facts: { title: 'Quay', url, lang: 'en', dir: 'ltr' },
  };
  await keepPlace(scroller, document.createElement('div'), story, isPrivate, life.signal);
  return scroller;
}

/** Scrolls, and waits until the place is kept. */
async function scroll(scroller: HTMLElement, to: number): Promise<void> {
  scroller.scrollTop = to;
  scroller.dispatchEvent(new Event('scroll'));
  await vi.advanceTimersByTimeAsync(1_000);
}

const places = (): unknown[] => (kept.get('places') ?? []) as unknown[];

it('comes back to where a story was left, and names no address', async () => {
  await scroll(await open('https://a.example/quay'), 4_000);
  expect(places()).toEqual([[expect.stringMatching(/^[\da-z]+$/u), 0.5]]);
  expect((await open('https://a.example/quay')).scrollTop).toBe(4_000);
  expect((await open('https://a.example/pier')).scrollTop).toBe(0);
});

it('forgets a place at the beginning or the end', async () => {
  for (const end of [0, 9_000]) {
    await scroll(await open('https://a.example/quay'), 4_000);
    expect(places()).toHaveLength(1);
    await scroll(await open('https://a.example/quay'), end);
    expect(places()).toEqual([]);
  }
});

it('keeps 300 places and no more; the one left longest ago goes first', async () => {
  const many = Array.from({ length: 300 }, (_, at) => [`story${at}`, 0.5]);
  kept.set('places', many);
  await scroll(await open('https://a.example/quay'), 4_000);
  expect(places()).toHaveLength(300);
  expect(places()[0]).toEqual(many[1]);
  expect(places().at(-1)).toEqual([expect.any(String), 0.5]);
});

it('keeps and looks up nothing in a private window', async () => {
  await scroll(await open('https://a.example/quay', true), 4_000);
  expect(kept.size).toBe(0);
});

it.each([null, 'x', 7, {}, [[null, 'x', ['story'], [7, 0.5], ['story', '0.5'], {}]]])(
  'begins anew where %j is kept',
  async (value) => {
    kept.set('places', value);
    const scroller = await open('https://a.example/quay');
    expect(scroller.scrollTop).toBe(0);
    await scroll(scroller, 4_000);
    expect(places()).toEqual([[expect.any(String), 0.5]]);
  },
);
