import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetWish, keepWish, readWish } from '../../src/sites/wish.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
        set: (values: object) =>
          Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
        remove: (key: string) => Promise.resolve(void kept.delete(key)),
      },
    },
  },
}));

beforeEach(() => kept.clear());
afterEach(() => vi.useRealTimers());

it('is read as it was kept, until it is forgotten or two minutes old', async () => {
  vi.useFakeTimers();
  const wish = { use: 'open', rule: 'a.example/' } as const;
  await keepWish(wish);
  expect(await readWish()).toEqual(wish);
  vi.advanceTimersByTime(121_000);
  expect(await readWish()).toBeNull();
  await keepWish(wish);
  await forgetWish();
  expect(await readWish()).toBeNull();
});

it.each([
  null,
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
