import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../score/measures.ts';

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
  const [stories, open] = kept?.[markOf(url)] ?? [];
  return stories === undefined ? null : { stories: setOf(stories), open: setOf(open ?? '') };
}

/** A few letters that stand for an address: the labels say nothing of a page to somebody who does not have it. */
export function markOf(url: string): string {
  return createHash('sha256').update(address(url)).digest('base64url').slice(0, 6);
}

function setOf(marks: string): Set<string> {
  return new Set(marks.split(' '));
}
