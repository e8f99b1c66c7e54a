import { afterEach, expect, it, vi } from 'vitest';
import { el } from '../../src/dom/el.ts';
import { dressStory } from '../../src/reader/tools/dressStory.ts';
import { fillDocument } from '../../src/reader/tools/fillDocument.ts';
import { storyToMarkdown } from '../../src/reader/tools/storyToMarkdown.ts';
import type { ShownStory } from '../../src/reader/storyArticle.ts';
import type { Bench } from '../../src/reader/useTool.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

afterEach(() => document.body.replaceChildren());

it('says below code that the browser refuses to copy it, and nothing of that where the story is taken along', async () => {
  const text = el('div', {}, el('pre', {}, 'let x = 1'));
  document.body.append(text);
  const copy = (): Promise<boolean> => Promise.resolve(false);
  dressStory({ text } as unknown as ShownStory, { copy } as unknown as Bench, () => {});
  text.querySelector('button')?.click();
  await vi.waitFor(() =>
    expect(text.querySelector('.code + [role=alert]')?.textContent).toBe(
      'The browser did not let it be copied.',
    ),
  );
  const facts = { title: 'Ferry sails', url: '', lang: 'en', dir: 'ltr' };
  const shown = { text, facts } as unknown as ShownStory;
  expect(storyToMarkdown(shown, [])).toBe('# Ferry sails\n\n```\nlet x = 1\n```\n');
  const page = document.implementation.createHTMLDocument();
  fillDocument(page, shown, []);
  expect(page.querySelector('article > div')?.textContent).toBe('let x = 1');
});
