import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** Lines of text in the drawing, of each block. */
const LINES = [3, 4, 4];

/** The sample story on a crowded page, and alone: drawn, so that nothing has to be loaded. */
export function drawExample(): HTMLElement {
  return el(
    'div',
    { class: 'example' },
    figure('before', text('welcomeBefore'), crowded()),
    figure('after', text('welcomeAfter'), alone()),
  );
}

function figure(id: string, caption: string, picture: HTMLElement): HTMLElement {
  return el('figure', { id }, el('figcaption', {}, caption), picture);
}

/** Everything but the headline is a grey bar and says nothing to a screen reader: the caption says it. */
function crowded(): HTMLElement {
  const blocks = LINES.map((lines) =>
    el('div', { class: 'block' }, el('i', { class: 'bar head' }), ...bars(lines)),
  );
  const [first, ...others] = blocks;
  return el(
    'div',
    { class: 'sheet crowded', 'aria-hidden': 'true' },
    el('div', { class: 'strip' }, ...bars(5)),
    el('div', { class: 'advert' }),
    el('p', { class: 'headline' }, text('sampleTitle')),
    el(
      'div',
      { class: 'columns' },
      el('div', {}, first, el('div', { class: 'advert' }), ...others),
      el('div', {}, el('div', { class: 'advert tall' }), ...bars(4)),
    ),
  );
}

function alone(): HTMLElement {
  return el(
    'article',
    { class: 'sheet alone' },
    el('p', { class: 'kicker' }, text('sampleSource')),
    el('h2', { class: 'headline' }, text('sampleTitle')),
    el('p', {}, text('sampleFirst')),
    el('p', {}, text('sampleSecond')),
    el('div', { class: 'others', 'aria-hidden': 'true' }, ...bars(2)),
  );
}

function bars(count: number): HTMLElement[] {
  return Array.from({ length: count }, () => el('i', { class: 'bar' }));
}
