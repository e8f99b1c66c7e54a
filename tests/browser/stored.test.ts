import { beforeEach, expect, it, vi } from 'vitest';
import { readStored, writeHere, writeStored } from '../../src/browser/stored.ts';

const here = new Map<string, unknown>();
const everywhere = new Map<string, unknown>();
let refuses = false;
let refusesHere = false;

function area(values: Map<string, unknown>, may: () => boolean): object {
  const turn = (act: () => object | void): Promise<object | void> =>
    may() ? Promise.resolve(act()) : Promise.reject(new Error('refused'));
  return {
    get: (key: string) => turn(() => (values.has(key) ? { [key]: values.get(key) } : {})),
    set: (given: object) =>
      turn(() => Object.entries(given).forEach(([key, value]) => values.set(key, value))),
    remove: (key: string) => turn(() => void values.delete(key)),
  };
}

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get local(): object {
        return area(here, () => !refusesHere);
      },
      get sync(): object {
        return area(everywhere, () => !refuses);
      },
    },
  },
}));

beforeEach(() => {
  here.clear();
  everywhere.clear();
  refuses = false;
  refusesHere = false;
});

it('keeps what is synchronised on this device where synchronising is refused, and reads it from there', async () => {
  expect(await writeStored('settings', 1)).toBe(true);
  expect([...everywhere]).toEqual([['settings', 1]]);
  refuses = true;
  expect(await writeStored('settings', 2)).toBe(true);
  expect(await readStored('settings')).toBe(2);
  refuses = false;
  expect(await readStored('settings')).toBe(2);
  await writeStored('settings', 3);
  expect(here.size).toBe(0);
  expect(await readStored('settings')).toBe(3);
});

it('says that nothing is kept where both are refused, and reads nothing', async () => {
  await writeStored('settings', 1);
  refuses = true;
  refusesHere = true;
  expect(await writeStored('settings', 2)).toBe(false);
  expect(await writeStored('settings', undefined)).toBe(false);
  expect(await writeHere('places', [])).toBe(false);
  expect(await readStored('settings')).toBeUndefined();
  expect([[...here], [...everywhere]]).toEqual([[], [['settings', 1]]]);
});
