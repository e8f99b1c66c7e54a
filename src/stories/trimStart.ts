import type { PageFacts } from '../evidence/facts.ts';
import type { Card } from '../evidence/cards.ts';
import type { Block } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { bodyOf } from './bodyOf.ts';
import { endsSentence } from './endsSentence.ts';

/** Another story, as far as it tells what stands over a text. */
interface Told {
  cards: Card[];
  headline: Block | null;
  lines: Block[];
  text: Block[];
}

/**
 * Leaves out what stands between a story's headline and its text: pieces set side by side with a number among them, as
 * writer, age and reading time are, in a box apart from the text's, and lines of a make that stands over others' texts.
 */
export function trimStart(story: Block[], others: Told[], facts: PageFacts): Block[] {
  const { prose, holders } = facts;
  const body = bodyOf(story, facts);
  const heads = new Set(others.flatMap((other) => headOf(other)).map(({ box }) => shapeOf(box)));
  const isAside = ({ index, nodes, text }: Block): boolean =>
    holders[index] !== body && nodes.length > 1 && /\d/u.test(text);
  const isHead = ({ box }: Block): boolean => box.element.className !== '' && heads.has(shapeOf(box));
  const first = story.findIndex(
    (block) => prose[block.index] !== 0 || endsSentence(block.text) || !(isAside(block) || isHead(block)),
  );
  return first > 0 ? story.slice(first) : story;
}

/** What stands between another story's headline and its whole text. */
function headOf({ cards, headline, lines, text }: Told): Block[] {
  const [first] = text;
  if (!first) return [];
  return lines.filter(
    (line) => line.index < first.index && line !== headline && cards.every(({ block }) => block !== line),
  );
}
