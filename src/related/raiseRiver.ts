import { siteOf } from '../dom/siteOf.ts';
import type { Card } from '../evidence/cards.ts';
import type { CardContext } from './cardSignals.ts';
import type { CardGroups } from './groupCards.ts';

/** Fewer cards with links of one make are no river. */
const LEAST_CARDS = 5;

/** Shares of the cards that read like headlines, lead to other sites, and are the first to lead to their site. */
const LEAST_STRONG = 0.7;
const LEAST_AWAY = 0.6;
const LEAST_SITES = 0.6;

/** Characters of text, weighed by how likely it is the main story's: beside it, links to many sites are its references. */
const MOST_TEXT = 800;

/** How likely a card of a river is a story at least. */
const LIKELY = 0.6;

/**
 * Raises cards with links of one make that lead to nearly as many sites as they are, on a page without a story of its own:
 * a page that names so many others' headlines is made of nothing else. Their addresses, which say much elsewhere,
 * have nothing in common here.
 */
export function raiseRiver(weights: Float32Array, context: CardContext, { look }: CardGroups): Float32Array {
  const here = siteOf(new URL(context.page.url).host);
  const raised = weights.slice();
  let isStory: boolean | undefined;
  for (const row of rowsOf(context.cards, look)) {
    if (!isRiver(row, here)) continue;
    if ((isStory ??= hasText(context))) break;
    // A short link of the site's own leads on in the river.
    for (const { card, place } of row)
      if (card.strong || isAway(card, here)) raised[place] = Math.max(LIKELY, weights[place] as number);
  }
  return raised;
}

interface Placed {
  card: Card;
  /** Its place in page order. */
  place: number;
}

function rowsOf(cards: Card[], look: Int32Array): Iterable<Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const [place, card] of cards.entries()) {
    if (card.own) continue;
    const key = look[place] as number;
    const row = rows.get(key);
    if (row) row.push({ card, place });
    else rows.set(key, [{ card, place }]);
  }
  return rows.values();
}

function isRiver(row: Placed[], here: string): boolean {
  const count = (test: (card: Card) => boolean): number => row.filter(({ card }) => test(card)).length;
  return (
    row.length >= LEAST_CARDS &&
    count(({ strong }) => strong) >= row.length * LEAST_STRONG &&
    count((card) => isAway(card, here)) >= row.length * LEAST_AWAY &&
    new Set(row.map(({ card }) => siteOf(card.url.host))).size >= row.length * LEAST_SITES
  );
}

function isAway({ url }: Card, here: string): boolean {
  return siteOf(url.host) !== here;
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
