import type { Card } from '../stories/cards.ts';

/** From this probability on, a card is another story. */
const LEAST = 0.5;

/** One other story: all its cards, the best first. */
export interface OtherStory {
  cards: Card[];
  /** The greatest probability of its cards. */
  weight: number;
}

/** The cards that are other stories, merged by address, in page order. */
export function chooseCards(cards: Card[], weights: Float32Array): OtherStory[] {
  const byKey = new Map<string, OtherStory>();
  for (const [index, card] of cards.entries()) {
    const weight = weights[index] as number;
    if (card.own || weight < LEAST) continue;
    const story = byKey.get(card.key);
    if (!story) byKey.set(card.key, { cards: [card], weight });
    else {
      story.cards.push(card);
      story.weight = Math.max(story.weight, weight);
    }
  }
  return [...byKey.values()];
}
