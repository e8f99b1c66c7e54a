import { beforeEach, expect, it, vi } from 'vitest';
import { hasPlace, readPlaces, writePlace } from '../../src/settings/chosenPlaces.ts';
import { kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

beforeEach(() => kept.clear());

const chosen = (origin: string): { origin: string; place: string; onList: boolean } => ({
  origin,
  place: 'body > main:nth-of-type(1)',
  onList: false,
});

it('keeps one place a site, the latest last, and forgets it', async () => {
  for (const origin of ['https://a.example', 'https://b.example', 'https://a.example'])
    await writePlace(origin, chosen(origin));
  expect((await readPlaces()).map(({ origin }) => origin)).toEqual([
    'https://b.example',
    'https://a.example',
  ]);
  expect(await hasPlace('https://a.example')).toBe(true);
  await writePlace('https://a.example', null);
  await writePlace('https://b.example', null);
  expect(await hasPlace('https://a.example')).toBe(false);
  expect(kept.has('chosen')).toBe(false);
});

it('keeps so many and no more', async () => {
  const many = Array.from({ length: 200 }, (_, at) => chosen(`https://n${at}.example`));
  kept.set('chosen', many);
  await writePlace('https://a.example', chosen('https://a.example'));
  const origins = (await readPlaces()).map(({ origin }) => origin);
  expect(origins).toHaveLength(200);
  expect(origins[0]).toBe('https://n1.example');
});

it.each([null, 'x', [1, {}, { origin: 'https://a.example' }]])('reads nothing from %j', async (value) => {
  kept.set('chosen', value);
  expect(await readPlaces()).toEqual([]);
});
