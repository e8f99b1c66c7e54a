import { siteOf } from '../dom/siteOf.ts';
import type { Card } from '../evidence/cards.ts';

/** From this weight on a card is a story. */
export const SURE = 0.5;

/** How likely a card that structure shows to be a story is one at least. */
const LIKELY = 0.6;

/** The same weights, with those at some places at least likely. */
export function raise(weights: Float32Array, places: number[]): Float32Array {
  if (places.length === 0) return weights;
  const raised = weights.slice();
  for (const place of places) raised[place] = Math.max(LIKELY, weights[place] as number);
  return raised;
}

/** True for words that end with a sign of what leads on: 'All headlines »'. */
export function endsWithArrow(text: string): boolean {
  return /[>»›→]$/u.test(text);
}

/** True for what leads to another site than the given one, as `siteOf` names it. */
export function isAway({ url }: Pick<Card, 'url'>, site: string): boolean {
  return siteOf(url.host) !== site;
}
