import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** A short story on which settings are tried. */
export function drawSample(): HTMLElement {
  return el(
    'article',
    { class: 'sample look', 'aria-label': text('sample') },
    el('p', { class: 'kicker' }, text('sampleSource')),
    el('h3', { class: 'headline' }, text('sampleTitle')),
    el('div', { class: 'text' }, el('p', {}, text('sampleFirst')), el('p', {}, text('sampleSecond'))),
  );
}
