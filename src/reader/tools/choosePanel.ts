import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { button } from '../../look/button.ts';
import type { RegionReader } from '../../model.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';
import { takeRegion } from './takeRegion.ts';

/** Candidates shown. */
const MOST = 5;

/** Characters of a candidate's first words. */
const BEGINNING = 110;

/** What else may be the story: the page's other texts, a part of it to be picked, the selection. */
export function choosePanel(bench: Bench, regions: RegionReader, pick: () => void): PanelContent {
  const { choice, stories } = bench;
  const shown = new Set(choice.own()?.text.split('\n'));
  const candidates = regions.candidates(shown);
  const titles = new Set(candidates.map(({ title }) => title));
  const rows = [
    ...candidates.map(({ title, beginning, read }) =>
      row(title, beginning, () => {
        const region = read();
        if (region) takeRegion(region, bench);
      }),
    ),
    // Whole texts that no box holds alone.
    ...stories()
      .filter(({ readable, title }) => readable && !titles.has(title))
      .map(({ index, title, summary }) => row(title, summary ?? '', () => choice.show(index))),
  ].slice(0, MOST);
  const selected = choice.selected();
  const selection = selected && regions.read(selected);
  const element = el(
    'div',
    { class: 'choose' },
    rows.length > 0 && el('ul', { class: 'candidates' }, ...rows),
    el(
      'div',
      { class: 'save' },
      button('pick', text('pickOnPage'), pick),
      selection && button('selection', text('readSelection'), () => takeRegion(selection, bench)),
    ),
  );
  return { label: text('chooseStory'), element };
}

function row(title: string, beginning: string, act: () => void): HTMLElement {
  const cut = beginning.slice(0, BEGINNING).replace(/\s+\S*$/u, '');
  const words = beginning.length > BEGINNING ? `${cut}…` : beginning;
  const made = el(
    'button',
    { type: 'button', class: 'candidate', dir: 'auto' },
    title && el('strong', {}, title),
    el('span', {}, words),
  );
  made.addEventListener('click', act);
  return el('li', {}, made);
}
