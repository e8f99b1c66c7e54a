import { beforeEach, expect, it, vi } from 'vitest';
import { answerReaders } from '../../src/browser/answerReaders.ts';
import { onNote } from '../../src/browser/notes.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const heard = vi.hoisted(() => ({
  listeners: [] as Listener[],
  opened: [] as string[],
  scripts: 0,
  options: 0,
  read: [] as string[],
  icons: [] as unknown[],
  popups: [] as unknown[],
  hasPopups: true,
  isInFront: true,
  isGone: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'lede',
      onMessage: { addListener: (listener: Listener) => void heard.listeners.push(listener) },
      openOptionsPage: () => Promise.resolve(void heard.options++),
    },
    tabs: {
      create: ({ url }: { url: string }) => Promise.resolve(void heard.opened.push(url)),
      get: () =>
        heard.isGone
          ? Promise.reject(new Error('gone'))
          : Promise.resolve({ active: heard.isInFront, windowId: 1 }),
    },
    action: {
      setIcon: (icon: unknown) => Promise.resolve(void heard.icons.push(icon)),
      setPopup: (popup: unknown) => Promise.resolve(void heard.popups.push(popup)),
      openPopup: () =>
        heard.hasPopups ? Promise.resolve(void heard.popups.push('open')) : Promise.reject(new Error('none')),
    },
    scripting: { executeScript: () => Promise.resolve(void heard.scripts++) },
  },
}));

const OWN = { id: 'lede', frameId: 0, tab: { id: 7, index: 0, windowId: 1, incognito: false } };

/** Sends a message to all who listen; what each says at once, and what the first then answers. */
async function send(message: unknown, sender: object = OWN): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const [waits] = heard.listeners.map((listener) => listener(message, sender, answer.resolve));
  return waits === true ? answer.promise : 'not heard';
}

beforeEach(() => {
  Object.assign(heard, { listeners: [], opened: [], scripts: 0, options: 0, read: [], icons: [] });
  Object.assign(heard, { popups: [], hasPopups: true, isInFront: true, isGone: false });
});

function listen(): void {
  answerReaders(({ id }, url) => Promise.resolve(void heard.read.push(`${id} ${url}`)));
}

it('does what readers ask', async () => {
  listen();
  expect(await send({ ask: 'tools' })).toBe(true);
  expect(await send({ ask: 'options' })).toBe(true);
  expect(await send({ ask: 'openTabs', addresses: ['https://a.example/1', 'http://b.example/2'] })).toBe(
    true,
  );
  expect(await send({ ask: 'read', url: 'https://a.example/3' })).toBe(true);
  expect(heard).toMatchObject({
    scripts: 1,
    options: 1,
    opened: ['https://a.example/1', 'http://b.example/2'],
    read: ['7 https://a.example/3'],
  });
});

it('shows by the icon of the tab whether its reader is open', async () => {
  listen();
  await send({ ask: 'opened' });
  await send({ ask: 'closed' });
  expect(heard.icons).toEqual([
    { tabId: 7, path: { 16: '/icon/16-open.png', 32: '/icon/32-open.png' } },
    { tabId: 7, path: { 16: '/icon/16.png', 32: '/icon/32.png' } },
  ]);
});

it('shows the popup where a site is chosen, or the options that say so, and leaves the icon as it was', async () => {
  listen();
  const popups = [{ tabId: 7, popup: '/popup.html#always' }, 'open', { tabId: 7, popup: '/popup.html' }];
  expect(await send({ ask: 'always' })).toBe(true);
  expect(heard).toMatchObject({ popups, options: 0 });
  Object.assign(heard, { popups: [], hasPopups: false });
  expect(await send({ ask: 'always' })).toBe(true);
  expect(heard).toMatchObject({ popups: popups.filter((one) => one !== 'open'), options: 1 });
});

it.each([
  ['behind another', { isInFront: false }],
  ['that is gone', { isGone: true }],
])('opens no popup for a tab %s', async (_, state) => {
  listen();
  Object.assign(heard, state);
  expect(await send({ ask: 'always' })).toBe(true);
  expect(heard).toMatchObject({ popups: [], options: 1 });
});

it.each([
  null,
  undefined,
  'tools',
  7,
  [[]],
  {},
  { ask: 'close' },
  { ask: 'openTabs' },
  { ask: 'openTabs', addresses: 'https://a.example/' },
  { ask: 'read' },
  { ask: 'read', url: 'javascript:1' },
  { ask: 'read', url: ['https://a.example/'] },
  { ask: 'font', weight: 900 },
  { ask: ['tools'] },
])('hears no request in %j', async (message) => {
  listen();
  expect(await send(message)).toBe('not heard');
  expect(heard).toMatchObject({ scripts: 0, options: 0, opened: [], read: [], icons: [] });
});

it.each([
  ['another extension', { ...OWN, id: 'other' }],
  ['what has no tab', { id: 'lede', frameId: 0 }],
  ['a frame within a page', { ...OWN, frameId: 3 }],
])('does nothing for %s', async (_, sender) => {
  listen();
  for (const ask of ['tools', 'options']) expect(await send({ ask }, sender)).toBe('not heard');
  expect(heard).toMatchObject({ scripts: 0, options: 0 });
});

it('opens addresses of the web alone, and no more than anyone wishes', async () => {
  listen();
  const odd = [
    'javascript:x',
    'file:///etc/passwd',
    'chrome://settings',
    'data:text/html,x',
    '',
    7,
    null,
    {},
  ];
  await send({ ask: 'openTabs', addresses: odd });
  expect(heard.opened).toEqual([]);
  const many = Array.from({ length: 900 }, (__, at) => `https://a.example/${at}`);
  await send({ ask: 'openTabs', addresses: many });
  expect(heard.opened).toEqual(many.slice(0, 200));
});

it('takes a note from the top frame of a tab, from its own scripts, and of its own name', async () => {
  const tabs: number[] = [];
  onNote('several', ({ id }) => Promise.resolve(void tabs.push(id)));
  await send({ note: 'several' });
  expect(tabs).toEqual([7]);
  await send({ note: 'several' }, { ...OWN, frameId: 3 });
  await send({ note: 'several' }, { ...OWN, id: 'other' });
  await send({ note: 'several' }, { id: 'lede', frameId: 0 });
  for (const message of [{ note: 'always' }, { note: ['several'] }, { ask: 'several' }, 'several', null])
    await send(message);
  expect(tabs).toEqual([7]);
});
