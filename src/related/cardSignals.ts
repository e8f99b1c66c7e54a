import { siteOf } from '../dom/siteOf.ts';
import { countMatches } from '../dom/text.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isCjkText, placeBit, PLACES } from '../evidence/facts.ts';
import { phrasesOf, PHRASE_KINDS } from '../evidence/phrases.ts';
import { widthOf } from '../evidence/width.ts';
import { bitOf, HINTS } from '../page/hints.ts';
import type { Block, Box, Media } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { looksLikeTime } from './looksLikeTime.ts';

/** What is known of a page when its cards are weighed. */
export interface CardContext extends Evidence {
  /** By block index: how likely it is text of the main story. */
  text: Float32Array;
}
const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'li', 'div', 'td', 'dt', 'dd'];
const BOXES = ['li', 'article', 'div', 'tr', 'td', 'section', 'p', 'dd', 'a'];

export const CARD_SIGNALS: string[] = [
  'length',
  'words',
  'sentenceEnd',
  'digits',
  'capitals',
  'cjk',
  'titleCase',
  'label',
  ...PHRASE_KINDS.map((kind) => `phrase:${kind}`),
  'arrow',
  ...TAGS.map((tag) => `tag:${tag}`),
  ...BOXES.map((tag) => `box:${tag}`),
  ...PLACES.map((place) => `in:${place}`),
  ...HINTS.map((hint) => `link:${hint}`),
  ...HINTS.map((hint) => `box:${hint}`),
  ...HINTS.map((hint) => `around:${hint}`),
  'covers',
  'boxLinks',
  'boxBlocks',
  'boxChars',
  'boxProse',
  'boxTime',
  'boxPicture',
  'sameAddress',
  'linksInBox',
  'depth',
  'segments',
  'lastLength',
  'hyphens',
  'number',
  'date',
  'extension',
  'query',
  'sameHost',
  'sameSite',
  'shapeCount',
  'shapeShare',
  'likePage',
  'short',
  'sectionWord',
  'listSize',
  'listLength',
  'listSpread',
  'listPictures',
  'listTimes',
  'listProse',
  'listSamePath',
  'siblings',
  'shapeLength',
  'shapeStrong',
  'shapeTimes',
  'shapePictures',
  'pathLength',
  'pathCount',
  'pathStrong',
  'boxShapeCount',
  'boxShapeLength',
  'boxShapePictures',
  'boxShapeTimes',
  'textBefore',
  'textAfter',
  'inText',
  'textAround',
  'afterHeadline',
  'headlineDistance',
  'hasMain',
  'position',
  'itemList',
  'nofollow',
  'blank',
  'sponsoredRel',
  'hidden',
  'heading',
  'nearHeading',
  'linkPosition',
];

export function cardSignals(context: CardContext): Float32Array[] {
  const { page, facts, headline, cards, text } = context;
  const { blocks, media } = page.outline;
  const total = blocks.length || 1;
  const here = new URL(page.url);
  const pathCounts = stats(cards, (card) => pathShape(card, here));
  const lists = stats(cards, (card) => card.box.parent?.index ?? -1);
  const shapes = stats(cards, (card) => shapeOf(card.box.parent ?? card.box) + shapeOf(card.box));
  const looks = stats(
    cards,
    (card) => `${shapeOf(card.link.box)}|${card.link.element.getAttribute('class') ?? ''}`,
  );
  const keys = new Map<string, number>();
  for (const { key } of cards) keys.set(key, (keys.get(key) ?? 0) + 1);
  const items = new Set(
    page.metadata.items.map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')),
  );
  const sums = new Float32Array(total + 1);
  for (let index = 0; index < total; index++)
    sums[index + 1] = sums[index]! + (text[index] ?? 0) * (blocks[index]?.text.length ?? 0);
  const allText = Math.max(1, sums[total]!);
  const shapesSeen = stats(cards, (card) => card.url.host + '/' + (card.url.pathname.split('/')[1] ?? ''));
  const measured = measureCards(cards, blocks, media);
  const headingAbove = headings(blocks);
  return cards.map((card, order) => {
    const row = new Float32Array(CARD_SIGNALS.length);
    let at = 0;
    const put = (value: number | boolean): void => {
      row[at++] = Number(value);
    };
    const { link, box, url } = card;
    const title = card.text;
    const length = Math.max(1, title.length);
    const cjk = isCjkText(title);
    const size = widthOf(title);
    const words = title.split(/\s+/u).length;
    put(Math.log1p(size) / 6);
    put(Math.min(1, words / 20));
    put(/[.!?。！？]$/u.test(title));
    put(countMatches(title, /\d/gu) / length);
    put(countMatches(title, /\p{Lu}/gu) / length);
    put(cjk);
    put(countMatches(title, /(?:^|\s)\p{Lu}/gu) / words);
    put(card.block === null);
    for (const found of phrasesOf(title)) put(found);
    put(/[›»→>]$|^[‹«←<]/u.test(title));
    const tag = card.block?.box.tag ?? link.box.tag;
    const tagUp = card.block?.box.parent?.tag ?? '';
    for (const one of TAGS) put(tag === one || (one.startsWith('h') && tagUp === one));
    for (const one of BOXES) put(box.tag === one);
    const linkFact = facts.boxes[link.box.index]!;
    const boxFact = facts.boxes[box.index]!;
    for (const place of PLACES) put((linkFact.places & placeBit(place)) !== 0);
    const readLinkHints = linkFact.hints;
    for (const hint of HINTS) put((readLinkHints & bitOf(hint)) !== 0);
    for (const hint of HINTS) put((boxFact.hints & bitOf(hint)) !== 0);
    let around = 0;
    let levels = 0;
    for (let one: Box | null = box.parent; one?.parent && levels < 5; one = one.parent) {
      around |= facts.boxes[one.index]!.hints;
      levels++;
    }
    for (const hint of HINTS) put((around & bitOf(hint)) !== 0);
    const has = measured.get(card)!;
    put(card.block ? title.length / card.block.text.length : 0);
    put(boxFact.linkChars / Math.max(1, boxFact.chars));
    put(Math.log1p(card.end - card.start) / 4);
    put(Math.log1p(boxFact.chars) / 8);
    put(Math.log1p(boxFact.prose) / 8);
    put(has.time);
    put(has.picture);
    put(Math.min(1, (keys.get(card.key) ?? 1) / 4));
    put(Math.min(1, has.links / 6));
    const segments = url.pathname.split('/').filter(Boolean);
    const last = segments.at(-1) ?? '';
    put(Math.min(1, box.depth / 30));
    put(Math.min(1, segments.length / 6));
    put(Math.min(1, last.length / 60));
    put(Math.min(1, countMatches(last, /[-_]/gu) / 8));
    put(/\d{5,}/u.test(url.pathname + url.search));
    put(/(?:19|20)\d\d[/-]?\d\d/u.test(url.pathname));
    put(/\.(?:s?html?|php|aspx?|jsp|do)$/u.test(url.pathname));
    put(Math.min(1, url.search.length / 60));
    put(url.host === here.host);
    put(siteOf(url.host) === siteOf(here.host));
    const seen = shapesSeen(card);
    put(Math.log1p(seen.count) / 6);
    put(seen.count / cards.length);
    put(likePath(url, here));
    put(url.pathname.length < 12);
    put(
      /\/(?:tags?|topics?|categor\w*|authors?|sections?|search|users?|profile|people|live|video|photo|gallery|podcast|about|help|login|subscribe|account|shop|label|hashtag|interest|contributor|by|columnist|staff)\//iu.test(
        `${url.pathname}/`,
      ),
    );
    const list = lists(card);
    put(Math.log1p(list.count) / 5);
    put(list.length / 100);
    put(list.spread / 60);
    put(list.pictures);
    put(list.times);
    put(list.prose);
    put(list.count > 0 ? pathCounts(card).count / cards.length : 0);
    put(Math.min(1, (box.parent?.children.length ?? 0) / 30));
    const shape = shapes(card);
    put(shape.length / 100);
    put(shape.strong);
    put(shape.times);
    put(shape.pictures);
    const path = pathCounts(card);
    put(path.length / 100);
    put(Math.log1p(path.count) / 6);
    put(path.strong);
    const look = looks(card);
    put(Math.log1p(look.count) / 6);
    put(look.length / 100);
    put(look.pictures);
    put(look.times);
    const { start, end } = card;
    put(sums[start]! / allText);
    put((allText - sums[Math.min(total, end)]!) / allText);
    put(link.start < total ? (text[link.start] ?? 0) : 0);
    let near = 0;
    for (let index = Math.max(0, start - 3); index < Math.min(total, end + 3); index++)
      if (index < start || index >= end) near += text[index] ?? 0;
    put(near / 6);
    put(headline !== null && link.from > headline.block.at);
    put(headline ? Math.max(-1, Math.min(1, (start - headline.block.index) / 100)) : 0);
    put(allText > 800);
    put(start / total);
    put(items.has(`${url.host}${url.pathname}`.replace(/^www\./u, '').replace(/\/$/u, '')));
    const rel = link.element.getAttribute('rel') ?? '';
    put(rel.includes('nofollow'));
    put(link.element.getAttribute('target') === '_blank');
    put(rel.includes('sponsored'));
    put(link.box.hidden);
    put(/^h[1-6]$/u.test(tag) || /^h[1-6]$/u.test(tagUp));
    put(headingAbove(start));
    put(order / cards.length);
    if (at !== CARD_SIGNALS.length) throw new Error(`${at} signals, ${CARD_SIGNALS.length} names`);
    return row;
  });

  function stats(all: Card[], keyOf: (card: Card) => string | number): (card: Card) => Stats {
    const groups = new Map<string | number, Card[]>();
    for (const card of all) {
      const key = keyOf(card);
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
    const known = new Map<string | number, Stats>();
    return (card) => {
      const key = keyOf(card);
      let found = known.get(key);
      if (!found) known.set(key, (found = summarise(groups.get(key) ?? [])));
      return found;
    };
  }
  function summarise(group: Card[]): Stats {
    const lengths = group.map((card) => widthOf(card.text));
    const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, group.length);
    const spread = Math.sqrt(
      lengths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, group.length),
    );
    const share = (test: (card: Card) => boolean): number =>
      group.filter((card) => test(card)).length / Math.max(1, group.length);
    return {
      count: group.length,
      length: Math.min(150, mean),
      spread,
      strong: share((card) => card.strong),
      pictures: share((card) => measured.get(card)!.picture),
      times: share((card) => measured.get(card)!.time),
      prose: share((card) => facts.boxes[card.box.index]!.prose > 0),
    };
  }
}
interface Stats {
  count: number;
  length: number;
  spread: number;
  strong: number;
  pictures: number;
  times: number;
  prose: number;
}
interface Measured {
  time: boolean;
  picture: boolean;
  links: number;
}
function measureCards(cards: Card[], blocks: Block[], media: Media[]): Map<Card, Measured> {
  let first = 0;
  const pictures = media.filter(({ tag }) => tag !== 'svg');
  const measured = new Map<Card, Measured>();
  for (const card of cards) {
    while (first < pictures.length && pictures[first]!.at < card.box.from) first++;
    let time = false;
    let links = 0;
    for (let index = card.start; index < Math.min(card.end, card.start + 15); index++) {
      const block = blocks[index]!;
      links += block.links.length;
      if (block.text.length < 60 && looksLikeTime(block.text)) time = true;
    }
    const picture = pictures[first] !== undefined && pictures[first]!.at < card.box.to;
    measured.set(card, { time, links, picture });
  }
  return measured;
}
function headings(blocks: Block[]): (index: number) => number {
  const last: number[] = [];
  let head = -100;
  for (const block of blocks) {
    if (/^h[1-6]$/u.test(block.box.tag)) head = block.index;
    last.push(head);
  }
  return (index) => Math.min(1, (index - (last[index - 1] ?? -100)) / 30);
}
function pathShape(card: Card, here: URL): string {
  return `${card.url.host === here.host ? '' : card.url.host}${card.url.pathname
    .split('/')
    .map((part) =>
      part === '' ? '' : /\d{4,}/u.test(part) ? '9' : part.length > 20 ? 'x' : part.includes('-') ? '-' : 'a',
    )
    .join('/')}`;
}
function likePath(url: URL, here: URL): number {
  const a = url.pathname.split('/');
  const b = here.pathname.split('/');
  let same = 0;
  if (url.host === here.host) same += 1;
  if (a.length === b.length) same += 1;
  if (a[1] === b[1]) same += 1;
  if (/\d{4,}/u.test(a.at(-1)!) === /\d{4,}/u.test(b.at(-1)!)) same += 1;
  return same / 4;
}
