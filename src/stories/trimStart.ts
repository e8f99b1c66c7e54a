import type { PageFacts } from '../evidence/facts.ts';
import { isHeading } from '../page/headingRank.ts';
import type { Block } from '../page/outline.ts';
import { holdsTime } from '../time/holdsTime.ts';
import { bodyOf } from './bodyOf.ts';
import { endsSentence } from '../dom/endsSentence.ts';

/**
 * Leaves out what stands between a story's headline and its text: lines that say when it was published, and pieces set
 * side by side with a number among them, as writer, age and reading time are, in a box apart from the text's.
 */
export function trimStart(lines: Block[], facts: PageFacts, lang: string): Block[] {
  const { prose, holders } = facts;
  const begin = lines.findIndex((line) => prose[line.index] !== 0 && !isDate(line, lang));
  const story = lines.filter((line, at) => at >= begin || !isDate(line, lang));
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

function isDate(line: Block, lang: string): boolean {
  const isMarked =
    Boolean(line.nodes[0]?.parentElement?.closest('time')) && /\d{1,2}[:.]\d\d\D{0,8}$/u.test(line.text);
  return !isHeading(line) && !endsSentence(line.text) && (isMarked || holdsTime(line, lang));
}
