import { bareHost } from '../../dom/bareHost.ts';
import { siteOf } from '../../dom/siteOf.ts';
import { between } from '../../dom/between.ts';
import { resolveAddress } from '../../dom/address.ts';
import type { Card } from '../../evidence/cards.ts';
import type { Page } from '../../page/readPage.ts';
import { nameOfLogo } from './logosOf.ts';
import { PLACE } from './scoreSource.ts';

/** Boxes around a card that may be its list. */
const LEVELS = 5;

/** Lines of a list before which its logo stands. */
const MAX_BEFORE = 3;

/** A logo is among so many pictures of these. */
const MAX_PICTURES = 5;

/** What the logo is called that the list of a card begins with, where it leads to the site of the card's story, or to what the page's site keeps of an outlet. */
export function logoAbove({ box, url }: Card, { outline, base }: Page, here: string): string | undefined {
  let around = box.parent;
  for (let level = 0; around && level < LEVELS; level++) {
    const end = outline.blocks[around.start + MAX_BEFORE]?.at ?? box.from;
    const pictures = between(outline.media, ({ at }) => at, around.from, Math.min(end, box.from));
    for (const { element, link } of pictures.slice(0, MAX_PICTURES)) {
      const name = nameOfLogo(element);
      const target = name && link && resolveAddress(link.element.getAttribute('href'), base);
      if (
        target &&
        // Also a list behind that: '/press/004/ranking'.
        (PLACE.test(target.href) ||
          /\/(?:press|publishers?|outlets?)\/[^/]+\/[^/]+$/iu.test(target.pathname) ||
          (target.pathname === '/' && siteOf(target.host) === siteOf(url.host) && bareHost(target) !== here))
      )
        return name;
    }
    around = around.parent;
  }
  return undefined;
}
