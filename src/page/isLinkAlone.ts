import type { Block } from './outline.ts';

/** True for a line that is one link and nothing else. */
export function isLinkAlone({ links, linkChars, text }: Block): boolean {
  return links.length === 1 && linkChars >= text.length;
}
