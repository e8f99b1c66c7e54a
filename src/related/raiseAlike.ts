import type { Card } from '../evidence/cards.ts';
import { isHeading } from '../page/headingRank.ts';
import { widthOf } from '../evidence/width.ts';
import { SURE } from './raise.ts';
import type { CardGroups } from './groupCards.ts';

/** Fewer cards of one make and one link's make are no list. */
const LEAST_ALIKE = 4;

/** From this weight on a card is nearly a story. */
const NEARLY = 0.4;

/** A list of which so many are stories has a few in doubt and no others. */
const MOST = 3 / 4;

/** What is narrower may be a label. */
const LEAST_WIDTH = 16;

/**
 * Brings a card that is less likely a story than those of its make half the way up to their mean: a list is mostly of
 * stories or of none, and one with holes reads like a mistake. Never down, since a list may have a strange head.
 */
export function raiseAlike(weights: Float32Array, cards: Card[], { shape, look }: CardGroups): Float32Array {
  const sums = new Map<string, { weight: number; count: number; sure: number }>();
  const keys = cards.map((_, place) => `${shape[place]} ${look[place]}`);
  for (const [place, key] of keys.entries()) {
    if ((cards[place] as Card).own) continue;
    const sum = sums.get(key) ?? { weight: 0, count: 0, sure: 0 };
    sum.weight += weights[place] as number;
    sum.sure += Number((weights[place] as number) >= SURE);
    sum.count++;
    sums.set(key, sum);
  }
  return weights.map((weight, place) => {
    const { weight: all, count, sure } = sums.get(keys[place] as string) ?? { weight: 0, count: 0, sure: 0 };
    if (count < LEAST_ALIKE) return weight;
    const { block, text } = cards[place] as Card;
    const raised = Math.max(weight, (weight + all / count) / 2);
    if (!block) return raised;
    const isHead = isHeading(block) && sure > count / 2;
    const isNear =
      raised >= NEARLY && sure >= count * MOST && widthOf(text) >= LEAST_WIDTH && !/[>»›→]$/u.test(text);
    return isHead || isNear ? Math.max(raised, SURE) : raised;
  });
}
