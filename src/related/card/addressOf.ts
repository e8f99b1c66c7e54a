import { cleanAddress } from '../../dom/cleanAddress.ts';

/** Where a link leads, as `cleanAddress` says it; null where it leads to no page. */
export function addressOf(link: Element, base: string): URL | null {
  return cleanAddress(link.getAttribute('href') ?? '', base);
}
