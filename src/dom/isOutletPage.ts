/** Folders in which sites keep what they have of an outlet, and no story: the source of an expression. */
export const OUTLETS =
  '(?:publisher|source|outlet|provider|fuente)s?|medio|bron(?:nen)?|quellen?|font[ei]|zdroje?|zrodl[oa]|kaynak';

const OUTLET_PAGE = new RegExp(`/(?:${OUTLETS})/[^/?#]+/?(?:[?#]|$)`, 'iu');

/**
 * True for an address, or its path, at which a site keeps what it has of an outlet: '/publisher/alder-post'. By names of
 * folders in which no story stands, so fewer than those that speak for an outlet's name in a card.
 */
export function isOutletPage(address: string): boolean {
  return OUTLET_PAGE.test(address);
}
