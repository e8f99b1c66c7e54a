import { bareHost } from '../../dom/bareHost.ts';
import { cleanAddress } from '../../dom/cleanAddress.ts';
import { isDomain } from '../../dom/isDomain.ts';
import { firstAt } from '../../dom/firstAt.ts';
import { siteLetters } from '../../dom/hostLetters.ts';
import { fold, lettersOf } from '../../dom/text.ts';
import { pattern } from '../../dom/pattern.ts';
import type { Card } from '../../evidence/cards.ts';
import { isStrong } from '../../evidence/findCards.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import { isHeading } from '../../page/headingRank.ts';
import type { Block, Outline } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import type { StoryLines } from '../otherStory.ts';
import { findTime, type StoryTime } from './findTime.ts';
import { timeAround } from './timeAround.ts';
import type { Byline } from './findSources.ts';
import { leadsAway } from './leadsAway.ts';
import { headlineWithin } from './headlineWithin.ts';
import { isHeadline } from './isHeadline.ts';
import { outletLink } from './outletLink.ts';
import { ownLines } from './ownLines.ts';
import { type Part, partsOf } from './partsOf.ts';
import { placeOf } from './placeOf.ts';
import { holdsTime } from '../../time/holdsTime.ts';
import { saysTime } from '../../time/parseTime.ts';
import { withoutPieces } from './withoutPieces.ts';

/** A story's card, taken apart. */
export interface ReadCard {
  story: StoryLines;
  /** The pieces of its lines, in order. */
  parts: Part[];
  /** The piece that says the headline; -1 where none does. */
  title: number;
  titleBlock: Block | null;
  /** The headline as it stands there. */
  titleText: string;
  /** Whether it is an element of its line, of which the rest may be a teaser. */
  isWithin: boolean;
  /** The piece that says the time; -1 where none does. */
  timeAt: number;
  time: StoryTime | undefined;
  /** Where it leads to; null for a text without a link. */
  url: URL | null;
  /** The same as text; for a text without a link the page's own address with the fragment of its place, or empty. */
  address: string;
  /** BCP 47; may be empty. */
  lang: string;
  /** Where the page stands, for its own story; null for others. */
  ownHost: string | null;
  /** Whom the page names for that, and what they are. */
  byline: Byline | null;
}

/** Lines of a card that are looked at for its source and time; a whole text may follow them. */
const MAX_LINES = 24;

/** Lines at the start of a whole text that may still say when it was posted. */
const MAX_HEAD = 3;

function isMarkedTime({ nodes }: Block): boolean {
  return nodes.some(({ parentElement }) => parentElement?.localName === 'time');
}

/** From which line of the page on a whole text goes on without a gap: behind a standfirst that is set as a heading stand outlet and time. */
export function startOf([first, second]: Block[]): number {
  return ((first && isHeading(first) && second) || first)?.index ?? Infinity;
}

/** A story's lines but for its whole text, with what stands within that: captions, sub-headlines, an advertisement's label. */
function aroundText({ lines, text }: StoryLines): Block[] {
  const last = text.at(-1);
  if (!last) return lines;
  const times = new Set(text.slice(0, MAX_HEAD).filter((line) => isMarkedTime(line)));
  const start = startOf(text);
  return lines.filter(
    (line) => times.has(line) || (line.index < start && line !== text[0]) || line.index > last.index,
  );
}

function linesBetween(first: Block, end: Block, lines: Block[]): Block[] {
  return lines.filter(({ index }) => index >= first.index && index < end.index);
}

/** Takes a story's card apart: headline, time, and the other pieces. */
export function readCard(told: StoryLines, page: Page, lang: string, now: Date): ReadCard {
  const best = bestCard(told.cards);
  const known = best ? told.headline : null;
  const isSaid = !best || (isHeadline(best.text) && !known);
  const isLabel = best?.block === null;
  const covered = (isSaid && !isLabel) || known ? [] : linesUnder(told.cards, page.outline);
  const apart = covered.filter(({ links }) => links.length === 0);
  const beside = isSaid ? best && saidIn(best.text, apart) : headlineAmong(apart);
  // A story whose link comes last holds what stands above it, and not what follows.
  const above = best && !isSaid && !beside ? (known ?? headingAbove(best, page.outline.blocks)) : null;
  const inside = best && isSaid && !beside ? headlineInside(best, page.outline.blocks, lang) : null;
  const titleBlock = inside ?? beside ?? above ?? (best ? best.block : told.headline);
  const lines = beside
    ? ownLines({ ...told, lines: isSaid ? told.lines : covered }, beside)
    : above && best?.block && best.block.index > above.index
      ? known
        ? linesBetween(above, best.block, told.lines)
        : page.outline.blocks.slice(above.index, best.block.index)
      : ownLines(told, titleBlock);
  const story = { ...told, lines };
  const said = inside?.text ?? beside?.text ?? above?.text ?? (best ? best.text : (titleBlock?.text ?? ''));
  const within = titleBlock ? headlineWithin(titleBlock, said, told.cards) : undefined;
  const whole = within ?? said;
  const parts = partsOf(aroundText(story).slice(0, MAX_LINES), titleBlock);
  const { byline, by } = page.metadata;
  const here = bareHost(new URL(page.url));
  const ownHost = told.cards.length + told.text.length === 0 ? here : null;
  for (const logo of logosOf(told, titleBlock, lines.at(-1), page)) insertInOrder(parts, logo);
  const time =
    findTime(parts, lang, now, titleBlock) ??
    (titleBlock && ownHost === null ? timeAround(titleBlock, page.outline.blocks, lang, now) : undefined);
  const timeAt = time ? placeOfTime(parts, time) : -1;
  const titleText = withoutPieces(whole, parts, titleBlock, [time?.time]);
  const inTitle = parts.filter(({ block }) => block === titleBlock);
  const first = inTitle.find((part) => titleText.includes(part.text)) ?? inTitle[0];
  const title = first ? parts.indexOf(first) : -1;
  const url = best
    ? (domainLink(best, parts, here, page.base) ?? addressOf(best.link.element, page.base))
    : titleBlock && (ownHost === null ? outletLink(told, titleBlock, page) : outletAddress(page, ownHost));
  const address = url?.href ?? (titleBlock ? placeOf(titleBlock, page) : '');
  return {
    story,
    parts,
    title,
    titleBlock,
    titleText,
    isWithin: within !== undefined,
    time,
    timeAt,
    url,
    address,
    lang,
    ownHost,
    byline: ownHost !== null && byline ? { name: byline, by } : null,
  };
}

/** Where a page says that its own story comes from, on another site; null where it does not. */
function outletAddress({ own }: Page, ownHost: string): URL | null {
  return own.find((address) => leadsAway(address, ownHost)) ?? null;
}

/** Longest line beside a headline that names a site, and no sentence that does. Characters. */
const MAX_BESIDE = 80;

/**
 * Where a story is whose headline leads to the site's own page about it: another site's page behind a link that says no
 * more than the name of that site. Null where there is none.
 */
function domainLink({ url }: Card, parts: Part[], here: string, base: string): URL | null {
  if (bareHost(url) !== here) return null;
  for (const { text, link, block } of parts) {
    if (!link || block.text.length > MAX_BESIDE || !isDomain(text)) continue;
    const target = addressOf(link, base);
    if (target && `.${target.host}`.endsWith(`.${text.toLowerCase()}`) && leadsAway(target, here))
      return target;
  }
  return null;
}

function addressOf(link: Element, base: string): URL | null {
  return cleanAddress(link.getAttribute('href') ?? '', base);
}

/** 'Alder Post, ', 'Poste de l’Aune, le '. */
const SIGNS = pattern()`(?<![^\p{L}\p{N}])(?:, \p{Ll}{1,3})?[^\p{L}\p{N}]+$`;

/** The place of the piece that says the time; a name before it ('Alder Post, 3 hours ago') becomes a piece of its own. */
function placeOfTime(parts: Part[], { part, time }: StoryTime): number {
  if (!part) return -1;
  const at = parts.indexOf(part);
  if (at < 0) return at;
  // A time in several pieces stands whole in none of them.
  const from = time ? part.text.indexOf(time) : 0;
  const before = part.text.slice(0, Math.max(0, from)).replace(SIGNS, '');
  if (before)
    parts.splice(at, 1, { ...part, text: before }, { ...part, text: part.text.slice(before.length) });
  return before ? at + 1 : at;
}

/** What pictures with a link of their own, beside the headline or in a card, are called: an outlet may show its name as its logo. */
function logosOf(
  { cards, text }: StoryLines,
  title: Block | null,
  end: Block | undefined,
  { outline }: Page,
): Part[] {
  const [card] = cards;
  if (!title || (!card && text.length > 0)) return [];
  const own = card?.link.element.getAttribute('href');
  const from = card ? card.box.from : (title.box.parent?.parent?.from ?? 0);
  const to = card ? card.box.to : (outline.blocks[(end ?? title).index + 1]?.at ?? 0);
  return between(outline.media, ({ at }) => at, from, to).flatMap(({ element, link }) => {
    const name = fold(element.getAttribute('alt') ?? '').replace(/^\((.*)\)$| logo$/iu, '$1');
    if (!link || name === '') return [];
    // In a box of many cards it is that of a banner among them.
    if (card && card.end - card.start > MANY_LINES && saysSponsored(name)) return [];
    // What the story's own picture is called tells its outlet only where its address does too.
    if (card && link.element.getAttribute('href') === own && !isSpelledIn(name, card.url.host)) return [];
    return [{ text: name, element, block: title, link: link.element }];
  });
}

/** Lines of a box from which on it is one of many cards. */
const MANY_LINES = 8;

/** Whether a site is named by these very words. */
function isSpelledIn(name: string, host: string): boolean {
  return lettersOf(name) === siteLetters(host);
}

/** Those of things in page order that stand between two places of it. */
function between<Thing>(all: Thing[], whereIs: (one: Thing) => number, from: number, to: number): Thing[] {
  const firstBehind = (place: number): number =>
    firstAt(all.length, (at) => whereIs(all[at] as Thing) > place);
  return all.slice(firstBehind(from), firstBehind(to));
}

function insertInOrder(parts: Part[], logo: Part): void {
  const at = parts.findIndex(
    ({ element }) => (logo.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  parts.splice(at < 0 ? parts.length : at, 0, logo);
}

/**
 * The lines that a link without words belongs to: those of its card or, where many such links stand in one box, each before
 * its card, those up to the next one.
 */
function linesUnder(cards: Card[], { blocks, links }: Outline): Block[] {
  const card = cards.find(({ link }) => link.start === link.end);
  if (!card) return [];
  const { link, start, end } = card;
  const href = link.element.getAttribute('href');
  const others = between(links, (one) => one.from, link.box.from, link.box.to).filter(
    (one) => one.box === link.box && one.start === one.end && one.element.getAttribute('href') !== href,
  );
  const next = others.find((one) => one.from > link.from)?.start ?? end;
  const [first, last] = others.length > 0 ? [link.start, next] : [start, end];
  return blocks.slice(first, Math.min(last, first + MAX_LINES));
}

/** The headline among the lines of a card whose link says none: a heading, else what is long enough for one. */
function headlineAmong(lines: Block[]): Block | null {
  const plain = lines.filter(({ text }) => isHeadline(text));
  return (
    plain.find(isHeading) ?? plain.find(({ text }) => isStrong(text) && text.length <= MAX_HEADLINE) ?? null
  );
}

/** The line that a link's label reads out, often with the kicker before it. */
function saidIn(label: string, lines: Block[]): Block | null {
  return (
    lines.find(({ text }) => isHeadline(text) && text.length * 2 > label.length && label.includes(text)) ??
    null
  );
}

/** The headline in a link whose first line names outlet and time only: the next line that is long enough and says none. */
function headlineInside({ block, link }: Card, blocks: Block[], lang: string): Block | null {
  if (!block || isHeading(block) || !holdsTime(block, lang)) return null;
  const time = block.nodes.find(({ data }) => saysTime(data, lang));
  if (time && isStrong(block.text.replace(fold(time.data), ''))) return null;
  return headlineAmong(
    blocks.slice(link.start, link.end).filter((line) => line !== block && !holdsTime(line, lang)),
  );
}

/** Blocks between a headline and the invitation to read on under its teaser. */
const MAX_BETWEEN = 12;

/** The heading that stands above a link which only invites to read on. */
function headingAbove({ block }: Card, blocks: Block[]): Block | null {
  if (!block) return null;
  for (let at = block.index - 1; at >= Math.max(0, block.index - MAX_BETWEEN); at--) {
    const one = blocks[at] as Block;
    // Another story's invitation ends that story.
    if (one.text === block.text) return null;
    if (isHeading(one) && isHeadline(one.text)) return one;
  }
  return null;
}

/**
 * The card that says the headline best: in a heading, else the longest that is not cut off, rather none that ends like a
 * sentence, as teasers do; what is said twice is likelier the headline.
 */
function bestCard(cards: Card[]): Card | undefined {
  const counts = Map.groupBy(cards, ({ text }) => text);
  const place = (card: Card): number => rank(card) + ((counts.get(card.text)?.length ?? 0) > 1 ? TWICE : 0);
  return cards.reduce<Card | undefined>(
    (best, card) => (best && place(best) >= place(card) ? best : card),
    undefined,
  );
}

/** What it counts that two of a story's links say the same, in the points of `rank`. */
const TWICE = 50;

/** Longest headline, in characters; what is longer is a headline with a teaser run into it. */
const MAX_HEADLINE = 200;

/** How a sentence ends; 'in the U.S.' may end a headline. */
const SENTENCE = pattern()`[^\p{Lu}][.。]$`;

function rank({ text, block }: Card): number {
  const isSet = block !== null && isHeading(block);
  const isWhole = text.length <= MAX_HEADLINE && !/(?:…|\.\.\.)$/u.test(text);
  return (
    (isHeadline(text) ? 1000 : 0) +
    (isSet ? 400 : 0) +
    (isWhole ? 200 : 0) +
    (block ? 100 : 0) +
    (SENTENCE.test(text) ? 0 : 90) +
    Math.min(text.length, MAX_HEADLINE) / 2
  );
}
