import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { allowSite, removeSite } from '../sites/changeSites.ts';
import { onSites, readSites } from '../sites/keptSites.ts';
import { nameOf, rulesFor, type SiteRule } from '../sites/siteRule.ts';

export interface AlwaysOpen {
  element: HTMLElement;
  /** Offers the site and the folder of a page; nothing for one that is none of the web. */
  offer: (url: string) => void;
}

/**
 * The popup's last row: which sites open in the reader by themselves. It is asked for here, also from the reader, since
 * browsers let no page ask for a permission, and the reader stands in a page.
 */
export function alwaysOpen(): AlwaysOpen {
  const names = el('span', { class: 'always-sites' });
  const said = el('p', { class: 'note', role: 'status' });
  const element = el(
    'footer',
    { id: 'always', class: 'always', hidden: true, tabindex: -1 },
    el('span', { id: 'always-name' }, text('alwaysOpen')),
    names,
    said,
  );
  let offered = '';

  function mark(open: readonly SiteRule[]): void {
    for (const made of names.querySelectorAll('button'))
      made.setAttribute('aria-pressed', String(open.includes(made.value)));
  }

  function toggle(rule: SiteRule): HTMLButtonElement {
    const made = el(
      'button',
      {
        type: 'button',
        class: 'site',
        value: rule,
        'aria-pressed': 'false',
        'aria-describedby': 'always-name',
      },
      el('bdi', { dir: 'ltr' }, nameOf(rule)),
    );
    made.addEventListener('click', () => {
      said.textContent = '';
      const change = made.getAttribute('aria-pressed') === 'true' ? removeSite : allowSite;
      // Nothing may stand between the click and the question.
      void change('open', rule).then((trouble) => trouble && (said.textContent = text(trouble)));
    });
    return made;
  }

  onSites(({ open }) => mark(open));
  return {
    element,
    offer: (url) => {
      if (url === offered) return;
      offered = url;
      const rules = rulesFor(url);
      names.replaceChildren(...rules.map(toggle));
      element.hidden = rules.length === 0;
      void readSites().then(({ open }) => mark(open));
      // The reader has sent the person here; a key that was meant for it must choose nothing.
      if (location.hash === `#${element.id}`) element.focus();
    },
  };
}
