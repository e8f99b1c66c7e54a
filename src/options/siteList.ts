import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { nameOf, type SiteRule } from '../sites/siteRule.ts';

/** Sites with a button each that takes them off the list. */
export function siteList(
  rules: readonly SiteRule[],
  onRemove: (rule: SiteRule) => Promise<void>,
): HTMLElement {
  if (rules.length === 0) return el('p', { class: 'note' }, text('sitesNone'));
  return el('ul', { class: 'sites' }, ...rules.map((rule) => row(rule, onRemove)));
}

function row(rule: SiteRule, onRemove: (rule: SiteRule) => Promise<void>): HTMLElement {
  const name = nameOf(rule);
  const remove = el(
    'button',
    { type: 'button', class: 'button', value: rule, 'aria-label': text('removeNamed', name) },
    text('remove'),
  );
  remove.addEventListener('click', () => void onRemove(rule));
  return el('li', {}, el('bdi', { dir: 'ltr' }, name), remove);
}
