import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';
import { bodyOf } from './bodyOf.ts';
import { endsSentence } from './endsSentence.ts';

/** Leaves out what stands between a story's headline and its text: pieces set side by side with a number among them, as writer, age and reading time are, in a box apart from the text's. */
export function trimStart(story: Block[], facts: PageFacts): Block[] {
  const { prose, holders } = facts;
  const body = bodyOf(story, facts);
  const first = story.findIndex(
    ({ index, nodes, text }) =>
      prose[index] !== 0 ||
      holders[index] === body ||
      nodes.length < 2 ||
      !/\d/u.test(text) ||
      endsSentence(text),
  );
  return first > 0 ? story.slice(first) : story;
}
