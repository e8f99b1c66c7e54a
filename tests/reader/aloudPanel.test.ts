import { beforeEach, expect, it, vi } from 'vitest';
import { aloudPanel } from '../../src/reader/tools/aloudPanel.ts';
import type { ShownStory } from '../../src/reader/storyArticle.ts';
import type { Bench } from '../../src/reader/useTool.ts';
import { kept } from '../browser/fakeBrowser.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));
vi.mock('../../src/reader/tools/voicesFor.ts', () => ({ voicesFor: () => Promise.resolve([]) }));

beforeEach(() => kept.clear());

/** The speed that the panel offers once it has looked up what is kept. */
async function rateOf(value: unknown): Promise<string> {
  if (value !== undefined) kept.set('aloud', value);
  const text = document.createElement('div');
  text.textContent = 'The quay is open.';
  const dialog = document.createElement('dialog');
  const shown: ShownStory = {
    text,
    article: document.createElement('article'),
    facts: { title: 'Quay', url: '', lang: 'en', dir: 'ltr' },
  };
  const { element } = aloudPanel(shown, { dialog } as Bench);
  await vi.waitFor(() => expect(element.querySelector('.said')?.textContent).not.toBe(''));
  return element.querySelector<HTMLSelectElement>('#aloud-rate')?.value ?? '';
}

it('reads as fast as it did before', async () => {
  expect(await rateOf(undefined)).toBe('1');
  expect(await rateOf({ rate: 1.5 })).toBe('1.5');
});

it.each([null, 'x', 7, [[]], {}, { rate: 'fast' }, { rate: 9 }, { rate: -1 }, { rate: null }])(
  'reads as fast as anyone speaks where %j is kept',
  async (value) => {
    expect(await rateOf(value)).toBe('1');
  },
);
