import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { readPlaces, writePlace } from '../settings/chosenPlaces.ts';

/** The sites for which the place of the story is kept, each with a button that forgets it. */
export async function drawChosen(): Promise<HTMLElement> {
  const list = el('ul', { class: 'sites' });
  const none = el('p', { class: 'note', role: 'status' });
  const places = await readPlaces();
  const say = (): void => {
    none.textContent = list.childElementCount === 0 ? text('noChosenSites') : '';
  };
  for (const { origin } of places.toReversed()) {
    const host = URL.parse(origin)?.host ?? origin;
    const name = `${text('forgetSite')} ${host}`;
    const forget = el('button', { type: 'button', class: 'button', 'aria-label': name }, text('forgetSite'));
    const row = el('li', {}, el('span', { dir: 'ltr' }, host), forget);
    forget.addEventListener('click', async () => {
      await writePlace(origin, null);
      row.remove();
      say();
    });
    list.append(row);
  }
  say();
  return el('div', {}, el('p', {}, text('chosenSitesNote')), list, none);
}
