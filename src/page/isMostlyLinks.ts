import type { Block } from './outline.ts';

/** True for a line of which more than half is links. */
export function isMostlyLinks({ text, linkChars }: Block): boolean {
  return linkChars * 2 > text.length;
}
