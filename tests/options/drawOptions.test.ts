import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawOptions } from '../../src/options/drawOptions.ts';
import { kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

beforeEach(async () => {
  vi.useFakeTimers();
  kept.clear();
  await drawOptions(document.body);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const one = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};

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
    const field = one<HTMLInputElement>('input[type=file]');
    Object.defineProperty(field, 'files', { value: [new File([json], 'lede-settings.json')] });
    field.dispatchEvent(new Event('change'));
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

it('forgets how far stories were read', async () => {
  kept.set('places', [['a', 0.5]]);
  one('#forget').click();
  await vi.runAllTimersAsync();
  expect(kept.has('places')).toBe(false);
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
