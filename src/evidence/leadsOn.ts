import type { Block } from '../page/outline.ts';
import { isStrong } from './findCards.ts';
import { behindPrompt } from './phrases.ts';

/** A line that leads on is, behind its prompt, this much a link. */
const MOST_OF_IT = 0.9;

/** Whether a line only leads to another story: 'Read next: Storm hits the coast'. */
export function leadsOn({ text, linkChars }: Block): boolean {
  const behind = linkChars > 0 ? behindPrompt(text) : null;
  return behind !== null && isStrong(behind) && linkChars >= behind.length * MOST_OF_IT;
}
