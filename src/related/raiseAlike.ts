import type { Card } from '../evidence/cards.ts';
import type { CardGroups } from './groupCards.ts';

/** Fewer cards of one make and one link's make are no list. */
const LEAST_ALIKE = 4;

/**
 * Brings a card that is less likely a story than those of its make half the way up to their mean: a list is mostly of
 * stories or of none, and one with holes reads like a mistake. Never down, since a list may have a strange head.
 */
export function raiseAlike(weights: Float32Array, cards: Card[], { shape, look }: CardGroups): Float32Array {
  const sums = new Map<string, { weight: number; count: number }>();
  const keys = cards.map((_, place) => `${shape[place]} ${look[place]}`);
  for (const [place, key] of keys.entries()) {
    if ((cards[place] as Card).own) continue;
    const sum = sums.get(key) ?? { weight: 0, count: 0 };
    sum.weight += weights[place] as number;
    sum.count++;
    sums.set(key, sum);
  }
  return weights.map((weight, place) => {
    const { weight: all, count } = sums.get(keys[place] as string) ?? { weight: 0, count: 0 };
    return count < LEAST_ALIKE ? weight : Math.max(weight, (weight + all / count) / 2);
  });
}
