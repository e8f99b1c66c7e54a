import { type PageFacts, placeBit } from '../evidence/facts.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

const CONTROLS = placeBit('nav') | placeBit('button') | placeBit('form');

/**
 * The lines of a region that are its text: from the first paragraph to the last, without what its names say is no story
 * (`away`: bits of such hints). A region without paragraphs is taken as it is: a person has pointed at it.
 */
export function regionText({ blocks, root }: Outline, facts: PageFacts, away: number): Block[] {
  const shown = blocks.filter(({ box }) => !box.hidden && !isAway(box, root, facts, away));
  const isProse = ({ index }: Block): boolean => (facts.prose[index] ?? 0) > 0;
  const first = shown.findIndex((block) => isProse(block));
  if (first < 0) return shown;
  const inside = shown.slice(first, shown.findLastIndex((block) => isProse(block)) + 1);
  return inside.filter((block) => isProse(block) || !isMostlyLinks(block));
}

/** True for a line in a box within the region that is there for something else. */
function isAway(box: Box, root: Box, facts: PageFacts, away: number): boolean {
  for (let one: Box | null = box; one && one !== root; one = one.parent) {
    const fact = facts.boxes[one.index];
    if (fact && ((fact.hints & away) !== 0 || (fact.places & CONTROLS) !== 0)) return true;
  }
  return false;
}
