import { firstAt } from '../dom/firstAt.ts';
import type { Card } from '../evidence/cards.ts';
import { commonBox } from '../page/commonBox.ts';
import type { Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';

/** Blocks that may follow a headline in a list that has no box for each story: source, age, points, comments, a teaser. */
const MAX_FOLLOWING = 8;

/**
 * Where stories are told apart only by their order (table rows, a definition list, headings and paragraphs in turn), a
 * story reaches to the next one. Gives the block at which each such card ends.
 */
export function spread(cards: Card[]): Map<Card, number> {
  const ends = new Map<Card, number>();
  let gap = 0;
  for (const [index, card] of cards.entries()) {
    const next = cards[index + 1];
    const around = next && commonBox([card.box, next.box]);
    // A box that holds nothing but this story already ends where the story does.
    const inList =
      around &&
      next.start > card.end &&
      next.start - card.end <= MAX_FOLLOWING &&
      isSibling(card.box, around) &&
      !isFollowedByLike(card.box);
    if (inList) {
      ends.set(card, next.start);
      gap = next.start - card.end;
    } else if (gap > 0 && card.box.parent) {
      // The last of its list: what follows the others follows it too. Not one whose box ends where one like it begins.
      if (!isFollowedByLike(card.box)) ends.set(card, Math.min(card.end + gap, listOf(card.box).end));
      gap = 0;
    }
  }
  return ends;
}

/** True where a box of the same make, with a part of the same make, comes next: an advertisement between two stories, say. */
function isFollowedByLike(box: Box): boolean {
  const beside = box.parent?.children ?? [];
  const next = beside[firstAt(beside.length, (at) => (beside[at] as Box).from > box.to)];
  if (next?.start !== box.end || box.tag === 'tr' || shapeOf(next) !== shapeOf(box)) return false;
  const parts = new Set(box.children.map((part) => shapeOf(part)));
  return next.children.some((part) => part.end > part.start && parts.has(shapeOf(part)));
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
