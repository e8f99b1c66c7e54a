import { createHash } from 'node:crypto';
import { address, plain } from '../score/measures.ts';

/** A few letters that stand for a line, whatever its spaces and signs: labels made of them say nothing to somebody who does not have the page. */
export function markOf(line: string): string {
  return mark(plain(line));
}

/** The same for an address, whatever hangs on it for counting. */
export function markOfAddress(url: string): string {
  return mark(address(url));
}

/** Marks as they are written down, divided by blanks. */
export function marksIn(list: string): Set<string> {
  return new Set(list.split(' '));
}

function mark(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}
