import { cleanAddress } from '../dom/cleanAddress.ts';
import { firstAt } from '../dom/firstAt.ts';
import { isDomain } from '../dom/isDomain.ts';
import { isOutletPage } from '../dom/isOutletPage.ts';
import { isShareAddress } from '../dom/isShareAddress.ts';
import { siteOf } from '../dom/siteOf.ts';
import { mapped, type Work } from '../dom/slices.ts';
import { withoutParameters } from '../dom/storyKey.ts';
import { fold } from '../dom/text.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import { isHeading, isHeadingTag } from '../page/headingRank.ts';
import type { Block, Box, Link, Media } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { shapeOf } from '../page/shapeOf.ts';
import type { Card } from './cards.ts';
import { isCjkText, type PageFacts } from './facts.ts';
import { isOwnAddress } from './ownAddress.ts';

/**
 * Finds everything on a page that may be another story: a link that reads like a headline, with as much around it as
 * belongs to no other. Which of them are stories is decided later. In document order.
 */
export function* findCards(page: Page, facts: PageFacts, headline: Block | null): Work<Card[]> {
  const pictures = pictureLinks(page.outline.media);
  const links = yield* mapped(page.outline.links, (link) => readLink(link, page, pictures));
  const read = links.filter((card) => card !== null);
  const wordless = Map.groupBy(
    read.filter(({ block, url }) => block === null && !SLUG.test(url.pathname)),
    ({ key }) => key,
  );
  for (const alike of wordless.values())
    if (alike.length >= MANY_SIGNS) for (const card of alike) card.strong = false;
  const isHeadline = headlinesAmong(read);
  const strong = read.filter(isHeadline);
  yield;
  widenAll(strong, facts, headline);
  const inside = coverage(strong);
  // A short link within a story's card is its category, author or comment counter.
  const weak = read.filter((card) => !isHeadline(card) && !inside(card.link.from));
  yield;
  const all = [...strong, ...weak].toSorted((a, b) => a.link.from - b.link.from);
  widenAll(all, facts, headline);
  extendInLists(all);
  return all;
}

/** Three words or more, none with a year: fewer are a name, others a date. */
const WORDS = /^(?!.*\d{4})\S+(?: \S+){2,}$/u;

/** Tells headlines: by their length, or as headings of the very make of long ones. */
function headlinesAmong(cards: Card[]): (card: Card) => boolean {
  const makeOf = ({ block }: Card): string =>
    block && isHeading(block) && isLinkAlone(block)
      ? shapeOf(block.box.parent ?? block.box) + shapeOf(block.box)
      : '';
  const makes = new Set(cards.filter(({ strong }) => strong).map(makeOf));
  makes.delete('');
  const also = new Set(cards.filter((card) => WORDS.test(card.text) && makes.has(makeOf(card))));
  return (card) => card.strong || also.has(card);
}

/** So many links without words to one address are a sign that every card shows, a rating, unless it is spelled like a story's. */
const MANY_SIGNS = 3;
const SLUG = /\d{4}|(?:[^-/]{1,30}-){3}/u;

/** Shortest text that reads like a headline by its length alone, in characters. */
const STRONG = 25;
const STRONG_CJK = 12;

/** True for a text that reads like a headline by its length alone. */
export function isStrong(text: string): boolean {
  return text.length >= (isCjkText(text) ? STRONG_CJK : STRONG);
}

/** True for a link that reads like a headline by its length, and is no outlet's name, however long, nor any that its address spells as it is. */
export function isHeadlineLink(text: string, address: string): boolean {
  return (
    isStrong(text) &&
    !isOutletPage(address) &&
    !isDomain(text) &&
    !address.split('/').includes(encodeURIComponent(text.toWellFormed()))
  );
}

/** Shortest text that can be a headline at all. */
const WEAK = 4;
const WEAK_CJK = 3;

/** A link in a line of prose is a reference, not a card: its share of the block's characters at most. */
const MAX_REFERENCE = 0.5;
const MIN_PROSE_LINE = 80;

function readLink(link: Link, page: Page, pictures: Map<Link, Media>): Card | null {
  if (link.from === link.to) return null;
  // What a story's address is like says nothing where it is a redirect's, or where it says where its reader came from.
  const url = cleanAddress(link.element.getAttribute('href') ?? '', page.base);
  if (!url || isHomePage(url, page) || isShareAddress(url) || isCited(link, url)) return null;
  const { blocks } = page.outline;
  const block = titleBlock(blocks.slice(link.start, Math.min(link.end, link.start + MAX_LINK_BLOCKS)));
  if (
    block &&
    block.text.length >= MIN_PROSE_LINE &&
    block.linkChars < block.text.length * MAX_REFERENCE &&
    !runsOn(link, block)
  )
    return null;
  const text = block ? linkText(link, block) : label(link, pictures.get(link));
  if (block && text.length < (isCjkText(text) ? WEAK_CJK : WEAK)) return null;
  const { start, end } = link.box;
  return {
    url,
    key: keyOf(url),
    link,
    text,
    block,
    strong: isHeadlineLink(text, url.pathname),
    own: isOwnAddress(url, page.own),
    box: link.box,
    start,
    end,
  };
}

/** What stands between a headline and the text that goes on in its line. */
export const RUN_ON = /^\s*[—–:|-]\s/u;

/** Whether a link is the headline that a line begins with, set apart from what is said of it. */
function runsOn({ element }: Link, { nodes, links, text }: Block): boolean {
  const inside = nodes.findIndex((node) => !element.contains(node));
  const said = fold(element.textContent);
  return inside > 0 && links.length === 1 && isStrong(said) && RUN_ON.test(text.slice(said.length));
}

/** A site's front page is no story, except where a river of links names another site's. */
function isHomePage(url: URL, { own }: Page): boolean {
  return (
    url.pathname === '/' && url.search === '' && own.some(({ host }) => siteOf(host) === siteOf(url.host))
  );
}

/** Another site's front page that is marked as whom one cites is its name. */
function isCited({ element }: Link, { pathname, search }: URL): boolean {
  return pathname === '/' && search === '' && element.closest('cite') !== null;
}

/** A link around more blocks than this is around a whole page. */
const MAX_LINK_BLOCKS = 20;

/** The headline among the blocks of one link: a heading, else the first that is long enough, else the longest. */
function titleBlock(blocks: Block[]): Block | null {
  const heading = blocks.find(isHeading);
  const around = heading?.box.parent;
  // A heading may hold a kicker as a line of its own.
  const isBeside = ({ box }: Block): boolean => box.parent === around && isHeadingTag(around?.tag ?? '');
  const lines = heading ? blocks.filter((block) => block === heading || isBeside(block)) : blocks;
  return (
    lines.find(({ text }) => isStrong(text)) ??
    lines.reduce<Block | null>((best, one) => (one.text.length > (best?.text.length ?? 0) ? one : best), null)
  );
}

/** Links in one line from which on it is a list of its own. */
const MANY_LINKS = 20;

/** What of a block's text stands in the link. */
function linkText(link: Link, block: Block): string {
  if (isLinkAlone(block)) return block.text;
  // A line of thousands of links must not be gone through for each of them.
  if (block.links.length > MANY_LINKS) return fold(link.element.textContent);
  const inside = block.nodes.filter((node) => link.element.contains(node)).map(({ data }) => fold(data));
  // From the first piece to the last, with the spaces between. The line may say one of them again.
  const from = block.text.indexOf(inside[0] ?? '');
  let to = from;
  for (const piece of inside) {
    const at = block.text.indexOf(piece, to);
    if (at < 0) return inside.join(' ');
    to = at + piece.length;
  }
  return block.text.slice(from, to);
}

function label(link: Link, picture: Media | undefined): string {
  return fold(
    link.element.getAttribute('aria-label') ??
      link.element.getAttribute('title') ??
      picture?.element.getAttribute('alt') ??
      '',
  );
}

function pictureLinks(media: Media[]): Map<Link, Media> {
  const found = new Map<Link, Media>();
  for (const one of media) if (one.link && !found.has(one.link)) found.set(one.link, one);
  return found;
}

function keyOf(url: URL): string {
  return `${url.host}${withoutParameters(url.pathname).replace(/\/$/u, '')}${url.search}`;
}

/** Gives each card the largest box that holds it and no card of another story. */
function widenAll(cards: Card[], facts: PageFacts, headline: Block | null): void {
  const before: (Card | undefined)[] = [];
  for (const [index, card] of cards.entries()) {
    const last = cards[index - 1];
    before.push(last?.key === card.key ? before[index - 1] : last);
  }
  let after: Card | undefined;
  for (let index = cards.length - 1; index >= 0; index--) {
    const card = cards[index] as Card;
    const next = cards[index + 1];
    if (next?.key !== card.key) after = next;
    card.box = widen(card, before[index], after, facts, headline);
    card.start = card.box.start;
    card.end = card.box.end;
  }
}

/** Prose before a link's own block, within its card, in characters: a card begins with its headline, or with a line or two. */
const MAX_PROSE_BEFORE = 300;

function widen(
  card: Card,
  before: Card | undefined,
  after: Card | undefined,
  facts: PageFacts,
  headline: Block | null,
): Box {
  let { box } = card.link;
  for (let around = box.parent; around?.parent; around = around.parent) {
    if (before && before.link.to > around.from) break;
    if (after && after.link.from < around.to) break;
    if (!card.own && headline && headline.at > around.from && headline.at < around.to) break;
    const first = Math.max(card.link.start, around.start);
    let prose = 0;
    for (let index = around.start; index < first && prose <= MAX_PROSE_BEFORE; index++)
      prose += facts.prose[index] ?? 0;
    if (prose > MAX_PROSE_BEFORE) break;
    box = around;
  }
  return box;
}

/** Which strong card, if any, a place in the document belongs to: cards as intervals, in order. */
function coverage(cards: Card[]): (place: number) => Card | undefined {
  const sorted = cards.toSorted((a, b) => a.box.from - b.box.from);
  return (place) => {
    const card = sorted[firstAt(sorted.length, (at) => (sorted[at] as Card).box.from > place) - 1];
    return card && card.box.to >= place ? card : undefined;
  };
}

/** Blocks that may follow a headline in a list that has no box for each story. */
const MAX_FOLLOWING = 6;

/** Where stories are told apart only by their order (a definition list, table rows), a card reaches to the next. */
function extendInLists(cards: Card[]): void {
  for (const [index, card] of cards.entries()) {
    const next = cards[index + 1];
    if (!next || next.box.parent !== card.box.parent || next.box === card.box) continue;
    const gap = next.box.start - card.box.end;
    if (gap > 0 && gap <= MAX_FOLLOWING) card.end = next.box.start;
  }
}
