import type { Card } from '../evidence/cards.ts';
import { isHeading } from '../page/headingRank.ts';
import { widthOf } from '../evidence/width.ts';
import { namesStory } from './namesStory.ts';
import { endsWithArrow, SURE } from './raise.ts';
import type { CardGroups } from './groupCards.ts';

/** Fewer cards of one make and one link's make are no list. */
const LEAST_ALIKE = 4;

/** From this weight on a card is nearly a story. */
const NEARLY = 0.4;

/** A list whose addresses name stories needs no more than this on average. */
const LEAST_MEAN = 0.35;

/** What reads less like a story than this is something else in such a list. */
const LEAST_OWN = 0.1;

/** A list of which so many are stories has a few in doubt and no others. */
const MOST = 3 / 4;

/** A heading that reads less like a story than this is none among others. */
const LEAST_SET = 0.05;

/** Headings that lead to addresses which name stories need no more than this on average. */
const LEAST_NAMED = 0.15;

/** Where clicks on advertisements are counted. */
const CLICK = /\/(?:ads?|clicks?)\//iu;

/** What is narrower may be a label. */
const LEAST_WIDTH = 16;

interface Sum {
  weight: number;
  count: number;
  /** Of these, those that are stories, and those whose address names one. */
  sure: number;
  named: number;
}

/**
 * Brings a card that is less likely a story than those of its make half the way up to their mean, and some over the
 * threshold: a list is mostly of stories or of none, and one with holes reads like a mistake. Never down, since a list
 * may have a strange head.
 */
export function raiseAlike(weights: Float32Array, cards: Card[], { shape, look }: CardGroups): Float32Array {
  const named = cards.map(({ url }) => namesStory(url));
  const sums = (keyOf: (place: number) => string): Sum[] => sumsBy(cards, weights, named, keyOf);
  const alike = sums((place) => `${shape[place]} ${look[place]}`);
  // Boxes of posts are named for what each is about.
  const heads = sums((place) => `${look[place]}`);
  return weights.map((weight, place) => {
    const { block, text, url } = cards[place] as Card;
    const { count, sure, weight: all, named: allNamed } = alike[place] as Sum;
    const isSet = block !== null && weight >= LEAST_SET && isHeading(block);
    if (isSet && named[place] && areNamed(heads[place] as Sum)) return Math.max(weight, SURE);
    if (count < LEAST_ALIKE) return weight;
    const raised = Math.max(weight, (weight + all / count) / 2);
    const isOfStories =
      weight >= LEAST_OWN && named[place] && allNamed >= count * MOST && all >= count * LEAST_MEAN;
    const isNear =
      block !== null &&
      (isOfStories || (raised >= NEARLY && sure >= count * MOST)) &&
      widthOf(text) >= LEAST_WIDTH &&
      !CLICK.test(url.pathname) &&
      !endsWithArrow(text);
    return isNear || (isSet && sure > count / 2) ? Math.max(raised, SURE) : raised;
  });
}

/** Whether the addresses of headings name stories, and these read a little like some. */
function areNamed({ weight, count, named }: Sum): boolean {
  return count >= LEAST_ALIKE && named >= count * MOST && weight >= count * LEAST_NAMED;
}

/** For each card, what is known of those with the same key, the page's own not counted. */
function sumsBy(
  cards: Card[],
  weights: Float32Array,
  named: boolean[],
  keyOf: (place: number) => string,
): Sum[] {
  const sums = new Map<string, Sum>();
  return cards.map(({ own }, place) => {
    const key = keyOf(place);
    const sum = sums.get(key) ?? { weight: 0, count: 0, sure: 0, named: 0 };
    sums.set(key, sum);
    const weight = weights[place] as number;
    if (!own) {
      sum.weight += weight;
      sum.count++;
      sum.sure += Number(weight >= SURE);
      sum.named += Number(named[place]);
    }
    return sum;
  });
}
