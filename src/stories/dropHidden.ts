import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box } from '../page/outline.ts';
import { bodyOf } from './bodyOf.ts';
import { lengthOf } from './lengthOf.ts';

/** A story of which less is shown, and not the box with most of it, has not been unfolded yet. */
const LEAST_SHOWN = 0.4;

/** Leaves out what the page does not show, as forms and messages that wait for their time, where it shows a story: what is folded within that, or right beside it, is the story's. */
export function dropHidden(story: Block[], facts: PageFacts): Block[] {
  const shown = story.filter(({ box }) => !box.hidden);
  const body = bodyOf(shown, facts);
  const isShown = bodyOf(story, facts) === body || lengthOf(shown) >= lengthOf(story) * LEAST_SHOWN;
  if (!body || !isShown) return story;
  // Where each paragraph has a box of its own, what is folded stands among those.
  const beside = shown.some(({ index }) => facts.holders[index] === body) ? body.parent : null;
  return story.filter(({ box, index }) => {
    if (!box.hidden || (index >= body.start && index < body.end)) return true;
    return beside !== null && outermostHidden(box).parent === beside;
  });
}

/** The largest hidden box around a hidden one. */
function outermostHidden(box: Box): Box {
  let top = box;
  while (top.parent?.hidden) top = top.parent;
  return top;
}
