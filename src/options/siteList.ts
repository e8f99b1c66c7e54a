import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/**
 * Sites with a button each that takes them off the list; a sentence where there is none. `onRemove` resolves to the sentence on
 * why one could not be taken off.
 */
export function siteList(
  sites: readonly string[],
  nameOf: (site: string) => string,
  onRemove: (site: string) => Promise<MessageKey | null>,
): HTMLElement {
  if (sites.length === 0) return el('p', { class: 'note', role: 'status' }, text('sitesNone'));
  const said = el('p', { class: 'note', role: 'status' });
  const remove = async (site: string): Promise<void> => {
    const trouble = await onRemove(site);
    said.textContent = trouble ? text(trouble) : '';
  };
  const rows = sites.map((site) => row(site, nameOf(site), remove));
  return el('div', {}, el('ul', { class: 'sites' }, ...rows), said);
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
