import type { Card } from '../evidence/cards.ts';
import type { Box } from '../page/outline.ts';

/** Boxes around a link up to the list item that it is looked for in. */
const LEVELS = 4;

/** Stories of a nested list that are looked at. */
const MAX_NESTED = 50;

/**
 * Brings a headline that begins a list item up to the mean of those in the list nested in that item: above further
 * reports of a story stands the story itself. A section's name is too short to read like a headline.
 */
export function raiseParents(weights: Float32Array, cards: Card[]): Float32Array {
  return weights.map((weight, place) => {
    const card = cards[place] as Card;
    const item = card.strong && !card.own ? ancestor(card.link.box, 'li') : null;
    if (!item || item.start !== card.link.start) return weight;
    const after = cards.slice(place + 1, place + 1 + MAX_NESTED);
    const nested = after.filter(({ link }) => link.to < item.to);
    const isList = nested.every(({ link }) => ancestor(link.box, 'li')?.parent?.parent === item);
    const sum = nested.reduce((all, _, at) => all + (weights[place + 1 + at] as number), 0);
    return isList && nested.length > 0 ? Math.max(weight, sum / nested.length) : weight;
  });
}

function ancestor(box: Box, tag: string): Box | null {
  let one: Box | null = box;
  for (let level = 0; one && one.tag !== tag && level < LEVELS; level++) one = one.parent;
  return one?.tag === tag ? one : null;
}
