import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** Sites with a button each that takes them off the list; a sentence where there is none. */
export function siteList(
  sites: readonly string[],
  nameOf: (site: string) => string,
  onRemove: (site: string) => Promise<void>,
): HTMLElement {
  if (sites.length === 0) return el('p', { class: 'note', role: 'status' }, text('sitesNone'));
  return el('ul', { class: 'sites' }, ...sites.map((site) => row(site, nameOf(site), onRemove)));
}

function row(site: string, name: string, onRemove: (site: string) => Promise<void>): HTMLElement {
  const label = text('removeNamed', name);
  const remove = el(
    'button',
    { type: 'button', class: 'button', value: site, 'aria-label': label },
    text('remove'),
  );
  remove.addEventListener('click', () => void onRemove(site));
  return el('li', {}, el('bdi', { dir: 'ltr' }, name), remove);
}
