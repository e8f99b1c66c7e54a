import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { endsSentence } from './endsSentence.ts';
import { isNotice } from './notices.ts';

/** What hangs behind a story has no more paragraphs than this, and no more than this share of its running text. */
const MOST_PARAGRAPHS = 2;
const MOST_SHARE = 0.2;

/** A box with this many buttons and labels, and more of them than paragraphs of the story, is a form. */
const LEAST_CONTROLS = 3;

/** Yet not one that holds more than this share of the story's running text. */
const MOST_FORM = 0.4;

/**
 * Leaves out what hangs behind a story: promotions, empty comments, forms to register, notices of copyright. Told by structure: a box apart
 * from the story's own that is a form, or of a make and with a head that nothing within the story has, and next to no
 * text.
 */
export function trimEnd(story: Block[], blocks: Block[], facts: PageFacts): Block[] {
  const end = story.findLastIndex(({ text }) => !isNotice(text)) + 1;
  const signed = story.slice(0, end);
  const body = bodyOf(signed, facts);
  if (!body) return signed;
  const chain = new Set<Box>();
  for (let box: Box | null = body; box; box = box.parent) chain.add(box);
  const within = signed.filter(({ index }) => index < body.end);
  const whole = lengthOf(signed, facts);
  const rest = [...signed];
  for (let last = rest.at(-1); last; last = rest.at(-1)) {
    const top = topBeside(last.box, chain);
    if (!top || top.start < body.end) break;
    const from = rest.findIndex(({ index }) => index >= top.start);
    const paragraphs = rest.slice(from).filter(({ index }) => facts.prose[index] !== 0);
    const share = lengthOf(paragraphs, facts) / Math.max(1, whole);
    const isForm =
      share <= MOST_FORM && controlsIn(top, blocks) > Math.max(LEAST_CONTROLS - 1, paragraphs.length);
    if (!isForm) {
      if (paragraphs.length > MOST_PARAGRAPHS || share > MOST_SHARE) break;
      const head = blocks[top.start] as Block;
      if (facts.prose[head.index] !== 0 || endsSentence(head.text) || isLikeAny(within, head, top)) break;
    }
    rest.splice(from);
  }
  return rest;
}

function controlsIn({ start, end }: Box, blocks: Block[]): number {
  return blocks.slice(start, end).filter(({ box }) => /^(?:button|label|option)$/u.test(box.tag)).length;
}

/** The box with most of the story in its own paragraphs. */
function bodyOf(story: Block[], { prose, holders }: PageFacts): Box | undefined {
  const lengths = new Map<Box, number>();
  let body: Box | undefined;
  for (const { index } of story) {
    const holder = holders[index] as Box;
    const length = (lengths.get(holder) ?? 0) + (prose[index] as number);
    lengths.set(holder, length);
    if (!body || length > (lengths.get(body) as number)) body = holder;
  }
  return body;
}

/** The largest box around one that is not around the story; undefined where it is one of those. */
function topBeside(box: Box, chain: Set<Box>): Box | undefined {
  if (chain.has(box)) return undefined;
  let top = box;
  while (top.parent && !chain.has(top.parent)) top = top.parent;
  return top;
}

/** True where the story has a line of a head's make, or a box of a box's make beside it. */
function isLikeAny(story: Block[], head: Block, top: Box): boolean {
  return story.some(({ box }) => {
    if (shapeOf(box) === shapeOf(head.box)) return true;
    let beside: Box | null = box;
    while (beside && beside.parent !== top.parent) beside = beside.parent;
    return beside !== null && shapeOf(beside) === shapeOf(top);
  });
}

function lengthOf(story: Block[], { prose }: PageFacts): number {
  return story.reduce((sum, { index }) => sum + (prose[index] as number), 0);
}
