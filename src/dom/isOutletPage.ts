/** True for an address, or its path, at which a site keeps what it has of an outlet: '/publisher/alder-post'. */
export function isOutletPage(address: string): boolean {
  return /\/(?:publisher|source|outlet|provider)s?\/[^/?#]+\/?(?:[?#]|$)/iu.test(address);
}
