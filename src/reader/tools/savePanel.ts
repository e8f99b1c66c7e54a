import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { saveFile } from '../../dom/saveFile.ts';
import { button } from '../../look/button.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';
import { printStory } from './printStory.ts';
import { storyToHtml } from './storyToHtml.ts';
import { storyToMarkdown } from './storyToMarkdown.ts';

/** Takes the story along: copied, as a file, on paper; with the other stories of the page if wanted. */
export function savePanel(shown: ShownStory, bench: Bench): PanelContent {
  const withOthers = el('input', { type: 'checkbox', id: 'with-others' });
  const withAddresses = el('input', { type: 'checkbox', id: 'with-addresses' });
  const others = (): ReturnType<Bench['stories']> => (withOthers.checked ? bench.stories() : []);
  const said = el('p', { class: 'said', role: 'status' });
  const { title } = shown.facts;

  const element = el(
    'div',
    { class: 'save' },
    button('copy-markdown', text('copyMarkdown'), async () => {
      const copied = await bench.copy(storyToMarkdown(shown, others()));
      said.textContent = text(copied ? 'copied' : 'copyFailed');
    }),
    button('save-markdown', text('saveMarkdown'), () =>
      saveFile(title, 'md', 'text/markdown', storyToMarkdown(shown, others()), bench.root),
    ),
    button('save-html', text('saveHtml'), () =>
      saveFile(title, 'html', 'text/html', storyToHtml(shown, others()), bench.root),
    ),
    bench.stories().length > 0 &&
      el('label', { class: 'toggle' }, withOthers, el('span', {}, text('withOthers'))),
    button('print', text('print'), () => printStory(shown, bench, withAddresses.checked)),
    el('label', { class: 'toggle' }, withAddresses, el('span', {}, text('withAddresses'))),
    said,
  );
  return { label: text('toolSave'), element };
}
