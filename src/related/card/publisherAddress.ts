import { bareHost } from '../../dom/bareHost.ts';
import { cleanAddress } from '../../dom/cleanAddress.ts';
import { encodedAddress } from '../../dom/encodedAddress.ts';
import { isDomain } from '../../dom/isDomain.ts';
import type { Card } from '../../evidence/cards.ts';
import { FILE } from '../chooseOthers.ts';
import { addressOf } from './addressOf.ts';
import { leadsAway } from './leadsAway.ts';
import type { Part } from './partsOf.ts';

/**
 * Where a story is whose headline leads to the site's own page about it: what an attribute of its card says, or another site's
 * page behind a link that says no more than the name of that site. Null where there is neither.
 */
export function publisherAddress(card: Card, parts: Part[], here: string, base: string): URL | null {
  return bareHost(card.url) === here
    ? (attributeAddress(card, here, base) ?? domainLink(parts, here, base))
    : null;
}

/** What addresses are kept in, and what no story's is. */
const ADDRESS = /^data-.*(?:url|href|link|uri|-au)$|^[a-z]+-(?:url|href|link)$/u;
const OTHERWISE =
  /(?:^|-)(?:ads?|api|bg|src|feed|rss)(?:-|$)|ima?ge?|photo|picture|cover|thumb|poster|icon|logo|avatar|video|audio|embed|author|comment|share|click|track|related/u;

/** Where sites keep pictures and films. */
const MEDIA = /^(?:[iv]|img|images?|videos?|media|cdn|static)\./u;

/** Elements looked at from a link upwards. */
const MAX_ABOVE = 12;

/** Another site's page that the data of a card, or of an element around its link in it, names. */
function attributeAddress({ link, box }: Card, here: string, base: string): URL | null {
  let one: Element | null = link.element;
  for (let level = 0; one && level < MAX_ABOVE; level++) {
    for (const { name, value } of one.attributes) {
      if (OTHERWISE.test(name)) continue;
      const isPlain = ADDRESS.test(name) && /^https?:\S+$/iu.test(value);
      const url = cleanAddress(isPlain ? value : (encodedAddress(value) ?? ''), base);
      // A story has a name of several words, or a number, which may be a parameter.
      if (
        url &&
        (/[-_\d]/u.test(url.pathname) || /[?&]\w*id=\d/iu.test(url.search)) &&
        !MEDIA.test(url.host) &&
        !FILE.test(url.pathname) &&
        leadsAway(url, here)
      )
        return url;
    }
    one = one === box.element ? null : one.parentElement;
  }
  return null;
}

/** Longest line beside a headline that names a site, and no sentence that does. Characters. */
const MAX_BESIDE = 80;

function domainLink(parts: Part[], here: string, base: string): URL | null {
  for (const { text, link, block } of parts) {
    if (!link || block.text.length > MAX_BESIDE || !isDomain(text)) continue;
    const target = addressOf(link, base);
    if (target && `.${target.host}`.endsWith(`.${text.toLowerCase()}`) && leadsAway(target, here))
      return target;
  }
  return null;
}
