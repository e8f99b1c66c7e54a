import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { allowSite, removeSite } from '../sites/changeSites.ts';
import { onSites, readSites, type Sites } from '../sites/keptSites.ts';
import { ALL_SITES, nameOf, ruleOf } from '../sites/siteRule.ts';
import { siteList } from './siteList.ts';

/** The switches of the dot that tells before the click that a page holds several stories: for all sites, or for some. */
export async function drawDetector(): Promise<HTMLElement> {
  const all = el('input', { id: 'detect-all', type: 'checkbox' });
  const site = el('input', {
    id: 'detect-site',
    type: 'text',
    inputmode: 'url',
    dir: 'ltr',
    placeholder: 'news.example',
  });
  const add = el('button', { id: 'detect-add', type: 'submit', class: 'button' }, text('detectAdd'));
  const form = el(
    'form',
    { class: 'site-form' },
    el('label', { for: 'detect-site' }, text('detectSite')),
    site,
    add,
  );
  const list = el('div', { id: 'sites-detect' });
  const said = el('p', { class: 'note', role: 'status' });

  function draw({ detect }: Sites): void {
    all.checked = detect.includes(ALL_SITES);
    const some = detect.filter((rule) => rule !== ALL_SITES);
    list.replaceChildren(
      ...(some.length > 0 ? [siteList(some, nameOf, (rule) => removeSite('detect', rule))] : []),
    );
  }
  /** Says what went wrong with a change, if anything did, and shows how things are then; resolves to whether all went well. */
  async function say(change: ReturnType<typeof allowSite>): Promise<boolean> {
    const trouble = await change;
    said.textContent = trouble ? text(trouble) : '';
    if (trouble) draw(await readSites());
    return trouble === null;
  }

  all.addEventListener('change', () => void say((all.checked ? allowSite : removeSite)('detect', ALL_SITES)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const rule = ruleOf(site.value);
    if (rule === null) said.textContent = text('detectBad');
    else void say(allowSite('detect', rule)).then((done) => done && (site.value = ''));
  });
  onSites(draw);
  draw(await readSites());
  return el(
    'div',
    {},
    el('p', {}, text('detectNote')),
    el('label', { class: 'toggle' }, all, el('span', {}, text('detectAll'))),
    form,
    said,
    list,
  );
}
