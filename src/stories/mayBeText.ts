import { type BoxFacts, isCjkText, type PageFacts, placeBit } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';

/** Shorter lines that are wholly a link are labels, names and headlines of lists. Characters. */
const LEAST_LINK = 40;
const LEAST_LINK_CJK = 18;

const NEVER = placeBit('nav') | placeBit('button');

/** False for lines that no page has in its story's text, so that most lines of a front page need not be weighed. */
export function mayBeText({ text, linkChars, box }: Block, facts: PageFacts): boolean {
  if (((facts.boxes[box.index] as BoxFacts).places & NEVER) !== 0) return false;
  if (linkChars < text.length * 0.9) return true;
  return text.length >= LEAST_LINK || (text.length >= LEAST_LINK_CJK && isCjkText(text));
}
