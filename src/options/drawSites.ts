import { dropOrigin, onOrigins } from '../browser/origins.ts';
import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { removeSite } from '../sites/changeSites.ts';
import { heldForLinks } from '../sites/heldForLinks.ts';
import { onSites, readSites } from '../sites/keptSites.ts';
import { nameOf, originOf } from '../sites/siteRule.ts';
import { siteList } from './siteList.ts';

/** The sites that open by themselves, and those allowed to open a link in the reader, each of which can be taken back. */
export async function drawSites(): Promise<HTMLElement> {
  const always = el('div', { id: 'sites-open' });
  const links = el('div', { id: 'sites-links' });
  async function draw(): Promise<void> {
    const sites = await readSites();
    always.replaceChildren(siteList(sites.open, nameOf, (rule) => removeSite('open', rule)));
    const held = await heldForLinks(sites);
    const list = siteList(held, nameOf, async (rule) => {
      await dropOrigin(originOf(rule));
      return null;
    });
    links.replaceChildren(
      ...(held.length > 0 ? [el('h3', {}, text('menuReadLink')), el('p', {}, text('sitesLinks')), list] : []),
    );
  }
  onSites(() => void draw());
  onOrigins(() => void draw());
  await draw();
  return el('div', {}, el('h3', {}, text('alwaysOpen')), el('p', {}, text('sitesOpen')), always, links);
}
