import { siteOf } from '../dom/siteOf.ts';
import type { Card } from '../evidence/cards.ts';
import type { Page } from '../page/readPage.ts';
import { isLikeHost } from './card/isLikeHost.ts';
import { partsOf } from './card/partsOf.ts';
import { saysTime } from './time/parseTime.ts';

/** Fewer such cards on a page may be its partners or advertisers. */
const LEAST_CARDS = 3;

/** Lines of a card that are looked at, and the shortest and longest name of an outlet, in characters. */
const MAX_LINES = 6;
const MIN_NAME = 4;
const MAX_NAME = 40;

/** How likely such a card is a story at least. */
const LIKELY = 0.6;

/**
 * Raises headlines that lead to other sites and say beside them which: 'Chapel steps are dry — Mirefield Chronicle'.
 * Advertisers do so too, but with a picture and without a time.
 */
export function raiseNamed(weights: Float32Array, cards: Card[], page: Page): Float32Array {
  const here = siteOf(new URL(page.url).host);
  const named = [...cards.keys()].filter((place) => namesItsSite(cards[place] as Card, here, page));
  if (named.length < LEAST_CARDS) return weights;
  const raised = weights.slice();
  for (const place of named) raised[place] = Math.max(LIKELY, weights[place] as number);
  return raised;
}

function namesItsSite(
  { strong, own, url, start, end, box, block, text }: Card,
  here: string,
  page: Page,
): boolean {
  if (!strong || own || siteOf(url.host) === here || url.pathname === '/' || text.includes('://'))
    return false;
  const parts = partsOf(page.outline.blocks.slice(start, Math.min(end, start + MAX_LINES)), block);
  const isNamed = parts.some((part) => part.text !== text && isNameOf(part.text, url.host));
  if (!isNamed) return false;
  const hasPicture = page.outline.media.some(({ at, tag }) => tag !== 'svg' && at >= box.from && at < box.to);
  return (
    !hasPicture || parts.some((part) => part.text !== text && saysTime(part.text, page.metadata.lang ?? ''))
  );
}

function isNameOf(text: string, host: string): boolean {
  return text.length >= MIN_NAME && text.length <= MAX_NAME && isLikeHost(text, host);
}
