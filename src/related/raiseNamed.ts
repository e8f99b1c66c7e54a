import { siteOf } from '../dom/siteOf.ts';
import { isStop, type Work } from '../dom/slices.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Page } from '../page/readPage.ts';
import { siteLetters } from '../dom/hostLetters.ts';
import { isLikeHost } from '../dom/isLikeHost.ts';
import { lettersOf } from '../dom/text.ts';
import { isHeading } from '../page/headingRank.ts';
import { partsOf } from './card/partsOf.ts';
import { SECTION } from './signals/addressSignals.ts';
import { isAway, raise } from './raise.ts';
import type { CardGroups } from './groupCards.ts';
import type { Measured } from './signals/measureCards.ts';
import { saysTime } from '../time/parseTime.ts';

/** Fewer such cards on a page may be its partners or advertisers. */
const LEAST_CARDS = 3;

/** What reads less like a story than this is an advertiser's. */
const LEAST_OWN = 0.06;

/** What reads more like a story than this needs no heading where it says a time, and is no advertiser’s. */
const LEAST_REPORT = 0.2;

/** Lines of a card that are looked at, and the shortest and longest name of an outlet, in characters. */
const MAX_LINES = 6;
const MIN_NAME = 4;
const MAX_NAME = 40;

/**
 * Raises headlines that lead to other sites and say which, beside them or above their list: 'Chapel steps are dry —
 * Mirefield Chronicle'.
 * Advertisers do so too, but with a picture and without a time. With a time they need no name where they are set as
 * headings or read a little like stories: it may be spelled otherwise in the address.
 */
export function* raiseNamed(
  weights: Float32Array,
  { cards, page }: Evidence,
  { shape, look }: CardGroups,
  measured: Map<Card, Measured>,
): Work<Float32Array> {
  const here = siteOf(new URL(page.url).host);
  const named = new Set<number>();
  const listed: number[] = [];
  for (const [place, card] of cards.entries()) {
    if (isStop(place)) yield;
    const weight = weights[place] as number;
    if (weight < LEAST_OWN) continue;
    const { picture, time } = measured.get(card) as Measured;
    const { block } = card;
    const isReport = time && block !== null && (isHeading(block) || weight >= LEAST_REPORT);
    if (!mayBeOthers(card, here)) continue;
    if (isReport || namesItsSite(card, page, picture)) named.add(place);
    // An advertiser among them has a picture and no time.
    if (!picture || time || weight >= LEAST_REPORT || named.has(place)) listed.push(place);
  }
  // Where most of a list name their sites, the names of others are spelled otherwise.
  const lists = Map.groupBy(listed, (place) => `${shape[place]} ${look[place]}`);
  for (const list of lists.values()) {
    const count = list.filter((place) => named.has(place)).length;
    if (count > 1 && count > list.length / 2) for (const place of list) named.add(place);
  }
  return named.size < LEAST_CARDS ? weights : raise(weights, [...named]);
}

function mayBeOthers(card: Card, here: string): boolean {
  return (
    card.strong && !card.own && isAway(card, here) && card.url.pathname !== '/' && !card.text.includes('://')
  );
}

function namesItsSite(
  { url, start, end, block, text, box }: Card,
  { outline, metadata }: Page,
  hasPicture: boolean,
): boolean {
  const head = outline.blocks[(box.parent ?? box).start - 1];
  if (!hasPicture && head && !SECTION.test(url.pathname) && headNames(head.text, url.host)) return true;
  const lines = outline.blocks.slice(start, Math.min(end, start + MAX_LINES));
  const parts = partsOf(lines, new Set([block])).filter((part) => part.text !== text);
  return (
    parts.some((part) => isNameOf(part.text, url.host)) &&
    (!hasPicture || parts.some((part) => saysTime(part.text, metadata.lang)))
  );
}

/** Whether the line above a list names the site that its stories stand on: 'More from the Alder Post'. */
function headNames(text: string, host: string): boolean {
  const name = siteLetters(host);
  const isNamed = name.length >= MIN_NAME && lettersOf(text).includes(name);
  return text.length <= MAX_NAME && (isNamed || isNameOf(text, host));
}

function isNameOf(text: string, host: string): boolean {
  return text.length >= MIN_NAME && text.length <= MAX_NAME && isLikeHost(text, host);
}
