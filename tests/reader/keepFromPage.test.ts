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
  // Browsers have all handlers so that they can be counted; happy-dom does not.
  Object.defineProperty(host, 'onpaste', { value: null, enumerable: true });
  document.documentElement.append(host);
  keepFromPage(host, root, () => (closed += 1), life.signal);
});
afterEach(() => {
  life.abort();
  host.remove();
});

/** An event as the browser makes it of what a person does, where scripts can only make others. */
const trusted = <Made extends Event>(event: Made): Made =>
  Object.defineProperty(event, 'isTrusted', { value: true });

const keyDown = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more });

const press = (name: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = trusted(keyDown(name, more));
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
  const event = trusted(keyDown('Escape'));
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
  document.body.dispatchEvent(trusted(keyDown('j')));
  expect(heard).toEqual(['page']);
});

it('leaves keys that a script has made to the page, wherever they are sent', () => {
  document.addEventListener('keydown', () => heard.push('page'), { capture: true, signal: life.signal });
  dialog.addEventListener('keydown', () => heard.push('reader'));
  for (const target of [host, document.body]) target.dispatchEvent(keyDown('n'));
  const forbidden = keyDown('Escape');
  forbidden.preventDefault();
  window.dispatchEvent(forbidden);
  expect(heard).toEqual(['page', 'page']);
  expect(closed).toBe(0);
});

it("lets no script act within the reader, even one that has got hold of what is in it, but for Lede's own copies", () => {
  const button = document.createElement('button');
  dialog.append(button);
  for (const name of ['click', 'auxclick', 'input', 'change', 'keydown'])
    dialog.addEventListener(name, ({ type }) => heard.push(type));
  button.click();
  for (const name of ['click', 'auxclick', 'input', 'change', 'keydown']) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  }
  expect(heard).toEqual([]);
  button.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
  press('j');
  expect(heard).toEqual(['click', 'keydown']);
});

it('lets a link that saves a file do so', () => {
  const link = document.createElement('a');
  link.download = 'story.md';
  dialog.append(link);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

it.each(['paste', 'compositionupdate', 'focusin'])('lets the page hear no %s in the reader', (name) => {
  document.addEventListener(name, () => heard.push('page'), { capture: true, signal: life.signal });
  host.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  document.body.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  expect(heard).toEqual(['page']);
});
