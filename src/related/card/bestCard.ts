import { pattern } from '../../dom/pattern.ts';
import type { Card } from '../../evidence/cards.ts';
import { isHeading } from '../../page/headingRank.ts';
import { TITLE } from './headlineWithin.ts';
import { isHeadline } from './isHeadline.ts';

/**
 * The card that says the headline best: in a heading, else the longest that is not cut off, rather none that ends like a
 * sentence, as teasers do; what is said twice is likelier the headline, and what another link says behind a label.
 */
export function bestCard(cards: Card[]): Card | undefined {
  const counts = Map.groupBy(cards, ({ text }) => text);
  const strong = cards.filter((card) => card.strong).slice(0, MOST_COMPARED);
  // 'Read more about …' says the headline behind a label; what begins with a small letter is the end of one.
  const isLabelled = ({ text }: Card): boolean =>
    strong.some((one) => one.text !== text && text.endsWith(one.text) && !/^\p{Ll}/u.test(one.text));
  const place = (card: Card): number =>
    rank(card) + ((counts.get(card.text)?.length ?? 0) > 1 ? TWICE : 0) - (isLabelled(card) ? LABELLED : 0);
  return cards.reduce<Card | undefined>(
    (best, card) => (best && place(best) >= place(card) ? best : card),
    undefined,
  );
}

/** What it counts that two of a story's links say the same, in the points of `rank`. */
const TWICE = 50;

/** A story's links that are compared with each other. */
const MOST_COMPARED = 10;

/** What it counts against a link that says more before another's words. */
const LABELLED = 150;

/** Longest headline, in characters; what is longer is a headline with a teaser run into it. */
export const MAX_HEADLINE = 200;

/** How a sentence ends; 'in the U.S.' may end a headline. */
const SENTENCE = pattern()`[^\p{Lu}][.。]$`;

function rank({ text, block, link }: Card): number {
  const isSet = block !== null && isHeading(block);
  const isWhole = text.length <= MAX_HEADLINE && !/(?:…|\.\.\.)$/u.test(text);
  return (
    (isHeadline(text) ? 1000 : 0) +
    (isSet ? 400 : 0) +
    (isWhole ? 200 : 0) +
    (block ? 100 : 0) +
    (SENTENCE.test(text) ? 0 : 90) +
    (TITLE.test(link.element.getAttribute('data-testid') ?? '') ? 90 : 0) +
    Math.min(text.length, MAX_HEADLINE) / 2
  );
}
