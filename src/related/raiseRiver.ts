import { siteOf } from '../dom/siteOf.ts';
import type { Card } from '../evidence/cards.ts';
import type { CardContext } from './cardSignals.ts';
import type { CardGroups } from './groupCards.ts';
import { isAway, raise } from './raise.ts';

/** Fewer cards with links of one make are no river. */
const LEAST_CARDS = 5;

/** Shares of the cards that read like headlines, lead to other sites, and are the first to lead to their site. */
const LEAST_STRONG = 0.7;
const LEAST_AWAY = 0.6;
const LEAST_SITES = 0.6;

/** So many sites are enough: a wall of headlines has several of each. */
const MANY_SITES = 12;

/** Characters of text, weighed by how likely it is the main story's: beside it, links to many sites are its references. */
const MOST_TEXT = 800;

/**
 * Raises cards with links of one make that lead to nearly as many sites as they are, or to a dozen, on a page without a
 * story of its own: a page that names so many others' headlines is made of nothing else. Their addresses, which say much
 * elsewhere, have nothing in common here.
 */
export function raiseRiver(weights: Float32Array, context: CardContext, { look }: CardGroups): Float32Array {
  const here = siteOf(new URL(context.page.url).host);
  const cardAt = (place: number): Card => context.cards[place] as Card;
  const others = [...context.cards.keys()].filter((place) => !cardAt(place).own);
  // A wall's headlines end with dots, the names of columns between them do not.
  const dotted = others.filter((place) => /(?:\.{3}|…)$/u.test(cardAt(place).text));
  const rows = [others, dotted].flatMap((some) => [...Map.groupBy(some, (place) => look[place]).values()]);
  const rivers = rows.filter((row) => isRiver(row.map(cardAt), here));
  if (rivers.length === 0 || hasText(context)) return weights;
  // A short link of the site's own leads on in the river.
  return raise(
    weights,
    rivers.flat().filter((place) => cardAt(place).strong || isAway(cardAt(place), here)),
  );
}

function isRiver(cards: Card[], here: string): boolean {
  const { length } = cards;
  return (
    length >= LEAST_CARDS &&
    cards.filter(({ strong }) => strong).length >= length * LEAST_STRONG &&
    cards.filter((card) => isAway(card, here)).length >= length * LEAST_AWAY &&
    new Set(cards.map(({ url }) => siteOf(url.host))).size >= Math.min(length * LEAST_SITES, MANY_SITES)
  );
}

/** Whether there is a story's text besides what is said of the cards. */
function hasText({ cards, page, text }: CardContext): boolean {
  const { blocks } = page.outline;
  const weigh = (from: number, to: number): number =>
    blocks.slice(from, to).reduce((sum, block, at) => sum + (text[from + at] ?? 0) * block.text.length, 0);
  let sum = 0;
  let next = 0;
  for (const { strong, start, end } of cards) {
    if (!strong) continue;
    sum += weigh(next, start);
    next = Math.max(next, end);
  }
  return sum + weigh(next, blocks.length) > MOST_TEXT;
}
