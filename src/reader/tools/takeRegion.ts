import { direction, locale, text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { button } from '../../look/button.ts';
import type { ChosenRegion } from '../../model.ts';
import { writePlace } from '../../settings/chosenPlaces.ts';
import type { Bench } from '../useTool.ts';

/** Shows a part of the page as its story, and says so, with the way back; `isKept` where it was kept for the site. */
export function takeRegion({ story, place }: ChosenRegion, bench: Bench, isKept = false): void {
  const { root, choice } = bench;
  // The list compares its stories with each other, and so knows their outlets better.
  const source = bench.stories().find(({ title }) => title === story.title)?.source;
  choice.take(source ? { ...story, source } : story);
  root.querySelector('#story .head')?.after(noteOf(place, bench, isKept));
}

function noteOf(place: string | null, { choice }: Bench, isKept: boolean): HTMLElement {
  const { origin, host } = location;
  const said = el('p', { role: 'status' }, isKept ? text('chosenBefore', host) : text('chosenByYou'));
  const keep = el('input', { id: 'keep-choice', type: 'checkbox', checked: isKept });
  keep.addEventListener('change', async () => {
    keep.setAttribute('aria-busy', 'true');
    const chosen = keep.checked && place ? { origin, place, onList: choice.isList } : null;
    const isDone = await writePlace(origin, chosen);
    keep.removeAttribute('aria-busy');
    if (isDone) return;
    keep.checked = !keep.checked;
    said.textContent = text('storageRefused');
  });
  // Pages of files have no site.
  const mayKeep = place !== null && !choice.isPrivate && origin !== 'null';
  return el(
    'aside',
    // It stands in the story, whose language may be another.
    { class: 'chosen', role: 'note', lang: locale(), dir: direction() },
    said,
    mayKeep && el('label', { class: 'toggle' }, keep, el('span', {}, text('keepChoice'))),
    button('own-choice', text('ownChoice'), () => choice.take(null)),
  );
}
