import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOfAddress, marksIn } from './marks.ts';

/** What was said of a page's links by somebody who read them, for pages whose truth tells nothing of other stories. */
export interface CardLabels {
  /** Marks of the addresses that are other stories. */
  stories: Set<string>;
  /** Marks of those that could not be told. */
  open: Set<string>;
}

/** By the mark of a page's address: the marks of its stories and of the links left open, divided by blanks. */
let kept: Record<string, [stories: string, open: string]> | undefined;

/** The labels of the page at an address, or null where nobody has looked at it. */
export function cardLabelsOf(url: string): CardLabels | null {
  kept ??= JSON.parse(readFileSync(join(import.meta.dirname, 'cardLabels.json'), 'utf8'));
  const [stories, open] = kept?.[markOfAddress(url)] ?? [];
  return stories === undefined ? null : { stories: marksIn(stories), open: marksIn(open ?? '') };
}
