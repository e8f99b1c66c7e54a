import { fold } from '../dom/text.ts';
import type { Card } from '../evidence/cards.ts';
import { boxNamed } from '../page/boxNamed.ts';
import type { Block } from '../page/outline.ts';
import { invites } from './card/isHeadline.ts';
import { raise } from './raise.ts';

/** Lines of a card that are looked at, and the most links of one that invites. */
const MAX_LINES = 6;
const MAX_LINKS = 5;

/**
 * The line by which a story of a letter invites to read on: that of the card itself, or one below its headline. Letters are set
 * in tables; undefined for what stands in none, and where no line does.
 */
export function invitationOf({ block, start, end }: Card, blocks: Block[]): Block | undefined {
  if (!block || !boxNamed('td', block.box)) return undefined;
  return blocks
    .slice(start, Math.min(end, start + MAX_LINES))
    .find(
      ({ links }) =>
        links.length <= MAX_LINKS && links.some(({ element }) => invites(fold(element.textContent))),
    );
}

/** Fewer of them may lead to anything. */
const LEAST_STORIES = 3;

/** Raises the stories of a letter, each with its invitation to read on; the headlines above that need not be linked. */
export function raiseLetters(weights: Float32Array, cards: Card[], blocks: Block[]): Float32Array {
  const places = [...cards.keys()].filter((place) => {
    const card = cards[place] as Card;
    return !card.own && invitationOf(card, blocks) !== undefined;
  });
  const keys = new Set(places.map((place) => (cards[place] as Card).key));
  return keys.size >= LEAST_STORIES ? raise(weights, places) : weights;
}
