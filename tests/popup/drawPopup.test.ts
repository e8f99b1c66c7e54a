import { afterEach, expect, it, vi } from 'vitest';
import type { ListedStory, Outcome, ReaderCommand } from '../../src/model.ts';
import { drawPopup, type Popup } from '../../src/popup/drawPopup.ts';
import { stories } from '../list/stories.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

afterEach(() => document.body.replaceChildren());

const commands: ReaderCommand[] = [];
const opened: string[] = [];

function draw(): Popup {
  commands.length = 0;
  opened.length = 0;
  return drawPopup(document.body, {
    onCommand: (command) => Promise.resolve(void commands.push(command)),
    onOpen: (all, background) =>
      Promise.resolve(void opened.push(...all.map(({ url }) => `${url} ${background}`))),
    onReadPage: ({ url }) => Promise.resolve(void opened.push(`${url} in the reader`)),
    onAgain: () => void opened.push('again'),
    onPick: () => void opened.push('pick'),
  });
}

const answer = (
  related: ListedStory[],
  more: Partial<Extract<Outcome, { kind: 'story' }>> = {},
): Outcome => ({
  kind: 'story',
  layout: 'stacked',
  url: 'https://a.example/',
  open: true,
  showing: null,
  main: { title: 'Ferry sails', url: '', source: 'Courier', lang: 'en', dir: 'ltr', words: 9, minutes: 1 },
  related,
  ...more,
});

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};

it('shows the story, the switch and the others', () => {
  draw().show(answer(stories(3, { readable: true })));
  expect(one('#title').textContent).toBe('Ferry sails');
  expect(one('#source').textContent).toBe('Courier');
  expect(one('#others-name').textContent).toBe('Other stories on this page (3)');
  one('#view-original').click();
  one('.entry-read').click();
  expect(commands).toEqual([{ do: 'close' }, { do: 'show', index: 0 }]);
});

it('opens in the foreground by a click, behind by Ctrl and click', () => {
  draw().show(answer(stories(2)));
  one('.entry-title').click();
  one('.entry-title').dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
  );
  expect(opened).toEqual(['https://other.example/0 false', 'https://other.example/0 true']);
});

it('leads back from another story', () => {
  const popup = draw();
  popup.show(answer(stories(1, { readable: true }), { showing: 0 }));
  expect(one('#back').hidden).toBe(false);
  expect(one('.entry').getAttribute('aria-current')).toBe('true');
  one('#back').click();
  expect(commands).toEqual([{ do: 'show', index: null }]);
});

it('marks what was read in the reader meanwhile', () => {
  const popup = draw();
  popup.show(answer(stories(2)));
  popup.show(answer(stories(2, { seen: true })));
  expect(document.querySelectorAll('.entry-seen')).toHaveLength(2);
});

it('begins the source where the title begins, also before there is an answer', () => {
  const popup = draw();
  popup.working(null);
  expect(one('.kicker').dir).toBe('ltr');
});

it('keeps the list where it stands when more comes, and redraws it for another page', () => {
  const popup = draw();
  popup.show(answer(stories(2)));
  const entry = one('.entry');
  popup.show(answer(stories(4)));
  expect(one('.entry')).toBe(entry);
  expect(document.querySelectorAll('.entry')).toHaveLength(4);
  expect(one('#others-name').textContent).toBe('Other stories on this page (4)');
  popup.show(answer(stories(1, { title: 'Another' })));
  expect(document.querySelectorAll('.entry')).toHaveLength(1);
});

it.each(['browser', 'store', 'pdf', 'source', 'unknown', 'view', 'file', 'error', 'denied'] as const)(
  'says why it may not read: %s',
  (why) => {
    draw().show({ kind: 'refused', why });
    expect(one('.sentence').textContent).toMatch(/^[A-Z].{15,}\.$/u);
    expect(document.querySelector('#again')).toBeNull();
  },
);

it('offers another try where that may help', () => {
  draw().show({ kind: 'refused', why: 'gone' });
  one('#again').click();
  expect(opened).toEqual(['again']);
});

it('offers to pick the story where none was found', () => {
  draw().show({ kind: 'nothing', url: 'https://a.example/', why: 'none', trail: [] });
  one('#pick').click();
  expect(opened).toEqual(['pick']);
});

it('copies a report, and says where the browser refuses', async () => {
  const clipboard = { writeText: (): Promise<void> => Promise.reject(new Error('refused')) };
  vi.stubGlobal('navigator', { clipboard, userAgent: '' });
  Object.assign(document, { execCommand: () => false });
  draw().show({ kind: 'failed', url: 'https://a.example/', message: 'x', trail: [] });
  one('#report').click();
  await vi.waitFor(() => expect(one('#report').textContent).toBe('The browser did not let it be copied.'));
  clipboard.writeText = () => Promise.resolve();
  one('#report').click();
  await vi.waitFor(() => expect(one('#report').textContent).toBe('Copied'));
  vi.unstubAllGlobals();
});
