import { firstAt } from '../dom/firstAt.ts';
import { siteOf } from '../dom/siteOf.ts';
import { isStop, type Work } from '../dom/slices.ts';
import type { Card } from '../evidence/cards.ts';
import type { Media } from '../page/outline.ts';
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
export function* raiseNamed(weights: Float32Array, cards: Card[], page: Page): Work<Float32Array> {
  const here = siteOf(new URL(page.url).host);
  const pictures = page.outline.media.filter(({ tag }) => tag !== 'svg');
  const named: number[] = [];
  for (const [place, card] of cards.entries()) {
    if (isStop(place)) yield;
    if (mayBeOthers(card, here) && namesItsSite(card, page, pictures)) named.push(place);
  }
  if (named.length < LEAST_CARDS) return weights;
  const raised = weights.slice();
  for (const place of named) raised[place] = Math.max(LIKELY, weights[place] as number);
  return raised;
}

function mayBeOthers({ strong, own, url, text }: Card, here: string): boolean {
  return strong && !own && siteOf(url.host) !== here && url.pathname !== '/' && !text.includes('://');
}

function namesItsSite({ url, start, end, box, block, text }: Card, page: Page, pictures: Media[]): boolean {
  const lines = page.outline.blocks.slice(start, Math.min(end, start + MAX_LINES));
  const parts = partsOf(lines, block).filter((part) => part.text !== text);
  if (!parts.some((part) => isNameOf(part.text, url.host))) return false;
  const picture = pictures[firstAt(pictures.length, (index) => (pictures[index] as Media).at >= box.from)];
  const hasPicture = picture !== undefined && picture.at < box.to;
  return !hasPicture || parts.some((part) => saysTime(part.text, page.metadata.lang));
}

function isNameOf(text: string, host: string): boolean {
  return text.length >= MIN_NAME && text.length <= MAX_NAME && isLikeHost(text, host);
}
