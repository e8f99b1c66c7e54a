import { bareHost } from '../../dom/bareHost.ts';
import { isShareAddress } from '../../dom/isShareAddress.ts';

/**
 * True for an address of a page on another host than a bare one, and none that is part of that; its front page and what
 * only shares something left out.
 */
export function leadsAway(url: URL, host: string): boolean {
  return url.pathname !== '/' && !`.${bareHost(url)}`.endsWith(`.${host}`) && !isShareAddress(url);
}
