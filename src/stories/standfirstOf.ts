import { type BoxFacts, type PageFacts, placeBit } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';

/** From this probability on, a paragraph right under the headline is the story's. */
const LEAST_UNDER = 0.25;

/** Lines that may stand between a headline and its standfirst, but for buttons: a section, a writer, a time. */
const MAX_BETWEEN = 5;

const APART = placeBit('aside') | placeBit('form') | placeBit('dialog');

/** What is known above a story's first sure line. */
export interface Above {
  headline: Block | undefined;
  /** The story's first sure line. */
  first: Block | undefined;
  /** Lines that may be the story's, in page order. */
  blocks: Block[];
  /** Lines that tell of other stories. */
  told: Set<Block>;
  facts: PageFacts;
  /** By block index: how likely each is the story's text. */
  weights: Float32Array;
}

/** The standfirst: the first paragraph under the headline, where the story's text begins below and it is not most unlikely. Set apart and in a type of its own, it is doubted more than the rest. */
export function standfirstOf({ headline, first, blocks, told, facts, weights }: Above): Block | undefined {
  if (!headline || !first) return undefined;
  const under = blocks.find(({ index }) => index > headline.index && facts.prose[index] !== 0);
  if (!under || under.index >= first.index) return undefined;
  const { box, index, text } = under;
  const isBetween = (line: Block): boolean =>
    line.index > headline.index && line.index < index && line.box.tag !== 'button';
  if (blocks.filter(isBetween).length > MAX_BETWEEN) return undefined;
  if (box.hidden || told.has(under) || text === headline.text) return undefined;
  if (((facts.boxes[box.index] as BoxFacts).places & APART) !== 0) return undefined;
  return (weights[index] as number) >= LEAST_UNDER ? under : undefined;
}
