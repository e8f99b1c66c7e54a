import { firstAt } from '../dom/firstAt.ts';
import type { Card } from '../evidence/cards.ts';
import { commonBox } from '../page/commonBox.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';

/** Blocks that may follow a headline in a list that has no box for each story: source, age, points, comments, a teaser. */
const MAX_FOLLOWING = 8;

/** From which block of the page to which, exclusively, a card reaches. */
export interface Reach {
  start: number;
  end: number;
}

/**
 * Where stories are told apart only by their order (table rows, a definition list, headings and paragraphs in turn), a
 * story reaches to the next one. Gives how far each such card reaches.
 */
export function spread(cards: Card[], blocks: Block[]): Map<Card, Reach> {
  const reaches = new Map<Card, Reach>();
  for (let from = 0, to = 0; from < cards.length; from = to) {
    to = from + 1;
    while (to < cards.length && isNextInList(cards[to - 1] as Card, cards[to] as Card)) to++;
    if (to - from > 1)
      for (const [card, reach] of reachesOf(cards.slice(from, to), blocks)) reaches.set(card, reach);
  }
  return reaches;
}

/** Whether two cards stand one after the other in a list that has no box for each story. */
function isNextInList(card: Card, next: Card): boolean {
  const around = commonBox([card.box, next.box]);
  // A box that holds nothing but this story already ends where the story does.
  return (
    around !== null &&
    next.start > card.box.end &&
    next.start - card.box.end <= MAX_FOLLOWING &&
    isSibling(card.box, around) &&
    !isFollowedByLike(card.box) &&
    !isBehindLike(card.box)
  );
}

function* reachesOf(run: Card[], blocks: Block[]): Iterable<[Card, Reach]> {
  const lead = leadOf(run, blocks);
  for (const [index, card] of run.entries()) {
    const next = run[index + 1];
    const before = run[index - 1];
    // What follows the others follows the last one too. Not one whose box ends where one like it begins.
    if (!next && !lead && isFollowedByLike(card.box)) continue;
    const gap = before ? card.start - before.box.end : 0;
    const end = next ? next.start - lead : Math.min(card.box.end + gap, listOf(card.box).end);
    yield [card, { start: card.start - lead, end: next || !lead ? end : card.box.end }];
  }
}

/** How many lines stand before each headline of a list rather than behind it: those before the first are made like those before the second, and none such follow the last. */
function leadOf([first, second, ...rest]: Card[], blocks: Block[]): number {
  const last = rest.at(-1);
  if (!first || !second || !last) return 0;
  const shapes = (from: number, count: number): string =>
    blocks
      .slice(Math.max(0, from), from + count)
      .map(({ box }) => shapeOf(box))
      .join(' ');
  const count = second.start - first.box.end;
  const between = shapes(first.box.end, count);
  return between === shapes(first.start - count, count) && between !== shapes(last.box.end, count)
    ? count
    : 0;
}

/** True where a box of the same make, with a part of the same make, comes next: an advertisement between two stories, say. */
function isFollowedByLike(box: Box): boolean {
  const beside = box.parent?.children ?? [];
  const next = beside[firstAt(beside.length, (at) => (beside[at] as Box).from > box.to)];
  if (next?.start !== box.end || box.tag === 'tr' || shapeOf(next) !== shapeOf(box)) return false;
  const parts = new Set(box.children.map((part) => shapeOf(part)));
  return next.children.some((part) => part.end > part.start && parts.has(shapeOf(part)));
}

/** True where a box of the same make ends right before: the last item of a list whose items hold their stories whole. */
function isBehindLike(box: Box): boolean {
  if (box.tag !== 'li') return false;
  const beside = box.parent?.children ?? [];
  const before = beside[firstAt(beside.length, (at) => (beside[at] as Box).to >= box.from) - 1];
  return before?.end === box.start && shapeOf(before) === shapeOf(box);
}

/** Rows hold cells, and cells the card: so far up may the list's own member be. */
const LEVELS = 3;

function isSibling(box: Box, around: Box): boolean {
  let one: Box | null = box;
  for (let level = 0; one && level < LEVELS; level++, one = one.parent)
    if (one.parent === around) return true;
  return false;
}

function listOf(box: Box): Box {
  let list = box;
  for (let level = 0; list.parent && level < LEVELS; level++) list = list.parent;
  return list;
}
