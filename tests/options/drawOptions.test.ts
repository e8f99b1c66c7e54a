import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawOptions } from '../../src/options/drawOptions.ts';
import { kept, storage } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

beforeEach(async () => {
  vi.useFakeTimers();
  kept.clear();
  await drawOptions(document.body);
});
afterEach(() => {
  vi.useRealTimers();
  storage.refuses = false;
  document.body.replaceChildren();
});

const one = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};

function load(json: string): void {
  const field = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File([json], 'lede-settings.json')] });
  field.dispatchEvent(new Event('change'));
}

it('shows a change at once in the sample and keeps it', async () => {
  one<HTMLInputElement>('.theme-black input').click();
  const size = one<HTMLInputElement>('#set-size');
  size.value = '24';
  size.dispatchEvent(new Event('input'));
  expect(document.body.dataset['theme']).toBe('black');
  expect(one('.sample').style.getPropertyValue('--size')).toBe('1.5em');
  await vi.runAllTimersAsync();
  expect(kept.get('settings')).toMatchObject({ theme: 'black', size: 24 });
});

it('goes back to the defaults', async () => {
  one<HTMLInputElement>('.theme-black input').click();
  one('#set-reset').click();
  await vi.runAllTimersAsync();
  expect(kept.get('settings')).toMatchObject({ theme: 'auto' });
});

it.each(['{"lede":"x"}', '{"lede":[]}', '{"lede":{}}', '{"lede":null}', '{"theme":"dark"}', '[]', 'x'])(
  'changes nothing by a file without settings: %s',
  async (json) => {
    one<HTMLInputElement>('.theme-black input').click();
    await vi.runAllTimersAsync();
    load(json);
    await vi.runAllTimersAsync();
    expect(kept.get('settings')).toMatchObject({ theme: 'black' });
    expect(document.body.textContent).toContain('This file holds no settings of Lede.');
  },
);

it('names every control', () => {
  for (const control of document.querySelectorAll<HTMLInputElement>('input:not([hidden]), button')) {
    const name = control.labels?.[0]?.textContent ?? control.textContent ?? '';
    expect(name.trim(), control.outerHTML).not.toBe('');
  }
});

it('forgets what was kept about pages, and says so; sites that were allowed stay', async () => {
  kept.set('places', [['a', 0.5]]);
  kept.set('chosen', [{ origin: 'https://news.example', place: 'body', onList: false }]);
  kept.set('aloud', { rate: 2 });
  kept.set('sites', { open: ['open.example/'], detect: [] });
  document.body.replaceChildren();
  await drawOptions(document.body);
  one('#forget').click();
  await vi.runAllTimersAsync();
  expect([...kept.keys()]).toEqual(['sites']);
  expect(one('#chosen').textContent).toContain('None so far.');
  expect(one('#sites-open').textContent).toContain('open.example');
  expect(one('#data [role=status]').textContent).toMatch(/^Forgotten: how far .* Sites you allowed stay/u);
});

it('lists the sites where a story was chosen, and forgets them', async () => {
  kept.set('chosen', [{ origin: 'https://news.example', place: 'body', onList: false }]);
  document.body.replaceChildren();
  await drawOptions(document.body);
  expect(one('#chosen .sites').textContent).toContain('news.example');
  one('#chosen .sites button').click();
  await vi.runAllTimersAsync();
  expect(kept.has('chosen')).toBe(false);
  expect(one('#chosen .note').textContent).toBe('None so far.');
});

it('says that settings of a file were loaded once they are kept', async () => {
  load('{"lede":{"theme":"sepia"}}');
  await vi.runAllTimersAsync();
  expect(kept.get('settings')).toMatchObject({ theme: 'sepia' });
  expect(one('#data [role=status]').textContent).toBe('The settings were loaded.');
});

const REFUSED = 'The browser’s storage refused this, so what is kept has not changed.';

it('says so where the storage refuses settings', async () => {
  storage.refuses = true;
  one<HTMLInputElement>('.theme-black input').click();
  await vi.runAllTimersAsync();
  expect(document.body.dataset['theme']).toBe('black');
  expect(one('#appearance [role=status]').textContent).toBe(REFUSED);
  storage.refuses = false;
  one<HTMLInputElement>('.theme-dark input').click();
  await vi.runAllTimersAsync();
  expect(one('#appearance [role=status]').textContent).toBe('');
});

it.each([
  ['settings of a file', (): void => load('{"lede":{"theme":"sepia"}}')],
  ['to forget', (): void => one('#forget').click()],
])('says so where the storage refuses %s', async (_, ask) => {
  kept.set('places', [['a', 0.5]]);
  storage.refuses = true;
  ask();
  await vi.runAllTimersAsync();
  expect(kept.has('places')).toBe(true);
  expect(one('#data [role=status]').textContent).toBe(REFUSED);
});

it('says so where the storage refuses to take a site off its list', async () => {
  kept.set('chosen', [{ origin: 'https://news.example', place: 'body', onList: false }]);
  kept.set('sites', { open: ['open.example/'], detect: ['dot.example/'] });
  document.body.replaceChildren();
  await drawOptions(document.body);
  storage.refuses = true;
  for (const list of ['#chosen', '#sites-open', '#sites-detect']) {
    one(`${list} .sites button`).click();
    await vi.runAllTimersAsync();
    expect(one(`${list} [role=status]`).textContent).toBe(REFUSED);
    expect(one(`${list} .sites`).textContent).toContain('.example');
  }
});

it('says so where the storage refuses the dot, and shows the switch as it is', async () => {
  storage.refuses = true;
  one('#detect-all').click();
  await vi.runAllTimersAsync();
  expect(one('#detector [role=status]').textContent).toBe(REFUSED);
  expect(one<HTMLInputElement>('#detect-all').checked).toBe(false);
  const site = one<HTMLInputElement>('#detect-site');
  site.value = 'news.example';
  one('.site-form').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.runAllTimersAsync();
  expect(site.value).toBe('news.example');
  storage.refuses = false;
  one('.site-form').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.runAllTimersAsync();
  expect(one('#sites-detect').textContent).toContain('news.example');
  expect(site.value).toBe('');
});
