/**
 * True for an address, or its path, at which a site keeps what it has of an outlet: '/publisher/alder-post', or its account:
 * '/@alder-post'. By names of folders in which no story stands, so fewer than those that speak for an outlet's name in a card.
 */
export function isOutletPage(address: string): boolean {
  return /\/(?:(?:(?:publisher|source|outlet|provider)s?|medio)\/[^/?#]+|@[^/?#]+)\/?(?:[?#]|$)/iu.test(
    address,
  );
}
