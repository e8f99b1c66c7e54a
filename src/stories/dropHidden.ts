import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';
import { bodyOf } from './bodyOf.ts';

/** Leaves out what the page does not show, as forms and messages that wait for their time, where the story's own box is shown: what is folded within that is the story's. */
export function dropHidden(story: Block[], facts: PageFacts): Block[] {
  const body = bodyOf(story, facts);
  if (!body || body.hidden) return story;
  return story.filter(({ box, index }) => !box.hidden || (index >= body.start && index < body.end));
}
