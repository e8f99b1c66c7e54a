import type { PageFacts } from '../evidence/facts.ts';
import { proseOf } from '../evidence/sums.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { bodyOf, chainOf } from './bodyOf.ts';
import { endsSentence } from '../dom/endsSentence.ts';
import { isNotice, namesItself } from './notices.ts';

/** What hangs behind a story has no more paragraphs than this, and no more than this share of its running text. */
const MOST_PARAGRAPHS = 2;
const MOST_SHARE = 0.2;

/** Readers' replies make up no more than this share of a story's running text where any is left in it. */
const MOST_REPLIES = 0.5;

/**
 * Leaves out what hangs behind a story: promotions, empty comments, notices of copyright and of where the story, named by
 * its headline, was first published. Told by structure: a box apart
 * from the story's own, of a make and with a head that nothing within the story has, and next to no text.
 */
export function trimEnd(story: Block[], blocks: Block[], facts: PageFacts, title = ''): Block[] {
  const signed = withoutContact(story.slice(0, lastOf(story, title) + 1));
  const body = bodyOf(signed, facts);
  if (!body) return signed;
  const chain = chainOf(body);
  const within = signed.filter(({ index }) => index < body.end);
  const whole = proseOf(signed, facts);
  const rest = [...signed];
  for (let last = rest.at(-1); last; last = rest.at(-1)) {
    const top = topBeside(last.box, chain);
    if (!top || top.start < body.end) break;
    const from = rest.findIndex(({ index }) => index >= top.start);
    const behind = rest.slice(from);
    const paragraphs = behind.filter(({ index, text }) => facts.prose[index] !== 0 || endsSentence(text));
    const share = proseOf(paragraphs, facts) / Math.max(1, whole);
    const isMore = paragraphs.length > MOST_PARAGRAPHS || share > MOST_SHARE;
    if (isMore && (share > MOST_REPLIES || !areReplies(behind, top))) break;
    const head = blocks[top.start] as Block;
    if (facts.prose[head.index] !== 0 || endsSentence(head.text) || isLikeAny(within, head, top)) break;
    rest.splice(from);
  }
  return rest;
}

function lastOf(story: Block[], title: string): number {
  return story.findLastIndex(({ text }) => !isNotice(text) && !namesItself(text, title));
}

/** Longest line that says where to write to, and longest question before it. Characters. */
const MAX_CONTACT = 120;
const MAX_QUESTION = 80;

/** Leaves out how to reach the writer or the desk at a story's end: a line with an address of theirs, and the question before it. */
function withoutContact(story: Block[]): Block[] {
  const last = story.at(-1);
  if (!last || last.text.length > MAX_CONTACT || !/\S@[\w-]+\.\w/u.test(last.text)) return story;
  const before = story.at(-2);
  const isAsked = before !== undefined && before.text.length <= MAX_QUESTION && /[?？]$/u.test(before.text);
  return story.slice(0, isAsked ? -2 : -1);
}

/** The largest box around one that is not around the story; undefined where it is one of those. */
function topBeside(box: Box, chain: Set<Box>): Box | undefined {
  if (chain.has(box)) return undefined;
  let top = box;
  while (top.parent && !chain.has(top.parent)) top = top.parent;
  return top;
}

/** True where each line stands in one of several like boxes that hold more of other things: who wrote it, when, buttons. */
function areReplies(lines: Block[], top: Box): boolean {
  const kept = new Set(lines.map(({ index }) => index));
  return lines.every(({ box }) => {
    for (let one = box; one !== top && one.parent; one = one.parent)
      if (isOneOfMany(one) && mostlyOther(one, kept)) return true;
    return false;
  });
}

function isOneOfMany(box: Box): boolean {
  const shape = shapeOf(box);
  return box.parent?.children.some((other) => other !== box && shapeOf(other) === shape) ?? false;
}

function mostlyOther({ start, end }: Box, kept: Set<number>): boolean {
  let count = 0;
  for (let index = start; index < end; index++) if (kept.has(index)) count++;
  return count * 2 < end - start;
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
