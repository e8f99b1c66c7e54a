import type { Box } from './outline.ts';
import type { Run } from './run.ts';

/** Longest line of outlet and time, in characters. */
const MAX_FACTS = 60;

/** What stands before a headline in its line: a word, a time. */
const MARK = /^\s*(?:\S|(?=.*\d).){1,14}\s*$/u;

/**
 * Whether a run is a line of its own, set apart from what comes after the line break without a box for it: a headline in
 * bold, one that is a link, who said it, and right behind such a line what is said of it in a type of its own.
 */
export function isLineAlone({ nodes, text, isBehindLine }: Run, { element }: Box, next: Text): boolean {
  const [first, second] = nodes;
  const last = nodes.at(-1) as Text;
  const said = first && MARK.test(first.data) && second;
  const isApart = (around: Element | null | undefined): boolean =>
    !!around && element !== around && around.contains(last) && !around.contains(next);
  if ([first, said].some((node) => node && isApart(node.parentElement?.closest('b, strong, big, cite, a'))))
    return true;
  return isBehindLine && text.length <= MAX_FACTS && isApart(first?.parentElement);
}
