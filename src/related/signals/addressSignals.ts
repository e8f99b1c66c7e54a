import { siteOf } from '../../dom/siteOf.ts';
import type { Card } from '../../evidence/cards.ts';
import type { Page } from '../../page/readPage.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';
import type { Measured } from './measureCards.ts';

/** What a card's address looks like, by itself and beside the page's own. */
export const ADDRESS_SIGNALS = [
  'sameAddress',
  'segments',
  'lastLength',
  'hyphens',
  'date',
  'extension',
  'query',
  'sameHost',
  'sameSite',
  'likePage',
  'short',
  'sectionWord',
];

const NUMBER = /\d{5,}/u;
const DATE = /(?:19|20)\d\d[/-]?\d\d/u;
const EXTENSION = /\.(?:s?html?|php|aspx?|jsp|do)$/u;

/** Folders, and parts of a host, in which sites keep lists, people, goods and services. */
export const SECTION =
  /\/(?:tags?|topics?|categor\w*|authors?|sections?|search|users?|profile|people|live|video|photo|gallery|podcast|about|help|login|subscribe|account|shop|label|hashtag|interest|contributor|by|columnist|staff|stores?|products?|dp|jobs?|careers?|praca|events?|contact|preferences?|newsletters?|coupons?|@[^/]+)\/|\/(?:file|category):/iu;

/** What of a host is the site's: the rest names a part of it, as in `jobs.alderpost.example`. */
const SITE = /\.[^.]+\.[^.]+$/u;

export function addressReader(
  page: Page,
  cards: Card[],
  measured: Map<Card, Measured>,
): (card: Card, rows: Rows) => void {
  const here = new URL(page.url);
  const hereSite = siteOf(here.host);
  const hereParts = here.pathname.split('/');
  const counts = new Map<string, number>();
  for (const { key } of cards) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (card, rows) => {
    const { url, key } = card;
    const { host, pathname, search } = url;
    const parts = pathname.split('/');
    const segments = parts.filter(Boolean);
    const last = segments.at(-1) ?? '';
    put(rows, Math.min(1, (counts.get(key) ?? 1) / 4));
    put(rows, Math.min(1, segments.length / 6));
    put(rows, Math.min(1, last.length / 60));
    put(rows, (measured.get(card) as Measured).hyphens);
    putIf(rows, DATE.test(pathname));
    putIf(rows, EXTENSION.test(pathname));
    put(rows, Math.min(1, search.length / 60));
    putIf(rows, host === here.host);
    putIf(rows, siteOf(host) === hereSite);
    put(rows, likePage(parts, hereParts, host === here.host));
    putIf(rows, pathname.length < 12);
    putIf(rows, SECTION.test(`/${host.replace(SITE, '')}${pathname}/`));
  };
}

/** True for an address that carries a story's number or its date. */
export function isNumbered({ pathname, search }: URL): boolean {
  return NUMBER.test(pathname) || NUMBER.test(search) || DATE.test(pathname);
}

/** How much of a headline the last part of an address holds, by the signs between its words: 0 to 1. */
export function hyphensOf({ pathname }: URL): number {
  const last = pathname.split('/').findLast(Boolean) ?? '';
  return Math.min(1, (last.split(/[-_]/u).length - 1) / 8);
}

function likePage(a: string[], b: string[], sameHost: boolean): number {
  let same = Number(sameHost);
  if (a.length === b.length) same++;
  if (a[1] === b[1]) same++;
  if (/\d{4,}/u.test(a.at(-1) as string) === /\d{4,}/u.test(b.at(-1) as string)) same++;
  return same / 4;
}
