import { bareHost } from '../../dom/bareHost.ts';
import { pattern } from '../../dom/pattern.ts';
import { siteOf } from '../../dom/siteOf.ts';
import { holdsTime } from '../../time/holdsTime.ts';
import { isHeading } from '../../page/headingRank.ts';
import type { Block } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import { runsOf } from '../../page/runsOf.ts';
import type { StoryLines } from '../otherStory.ts';
import { bestCard } from './bestCard.ts';
import { findTime, type StoryTime } from './findTime.ts';
import { isAway } from '../raise.ts';
import { addressOf } from './addressOf.ts';
import { timeAround } from './timeAround.ts';
import type { Byline } from './findSources.ts';
import { leadsAway } from './leadsAway.ts';
import { headAbove } from './headAbove.ts';
import { headingAbove, headlineAmong, headlineInside, saidIn } from './headlineNear.ts';
import { headlineWithin } from './headlineWithin.ts';
import { inOwnLine } from './inOwnLine.ts';
import { isHeadline } from './isHeadline.ts';
import { linesUnder, MAX_LINES } from './linesUnder.ts';
import { insertInOrder, logosOf } from './logosOf.ts';
import { outletLink } from './outletLink.ts';
import { ownLines } from './ownLines.ts';
import { type Part, partsOf } from './partsOf.ts';
import { placeOf } from './placeOf.ts';
import { publisherAddress } from './publisherAddress.ts';
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
  /** Whether that is another site than the page's. */
  isAway: boolean;
  /** The same as text; for a text without a link the page's own address with the fragment of its place, or empty. */
  address: string;
  /** BCP 47; may be empty. */
  lang: string;
  /** Where the page stands, for its own story; null for others. */
  ownHost: string | null;
  /** Whom the page names for that, and what they are. */
  byline: Byline | null;
  /** Whom it names as its publisher. */
  publisher: string | undefined;
  /** Other sites that the page leads to, by their hosts, for its own story; empty for others. */
  hosts: string[];
}

/** Lines at the start of a whole text that may still say when it was posted. */
const MAX_HEAD = 3;

function isMarkedTime({ nodes }: Block): boolean {
  return nodes.some(({ parentElement }) => parentElement?.localName === 'time');
}

/**
 * From which line of the page on a whole text goes on without a gap: behind a standfirst that is set as a heading, or before
 * one of the `lines` with a time, stand outlet and time.
 */
export function startOf([first, second]: Block[], lines: Block[], lang: string): number {
  const isStandfirst =
    first &&
    second &&
    (isHeading(first) ||
      lines.some((line) => line.index > first.index && line.index < second.index && holdsTime(line, lang)));
  return (isStandfirst ? second : first)?.index ?? Infinity;
}

/** A story's lines but for its whole text, with what stands within that: captions, sub-headlines, an advertisement's label. */
function aroundText({ lines, text }: StoryLines, lang: string): Block[] {
  const last = text.at(-1);
  if (!last) return lines;
  const times = new Set(text.slice(0, MAX_HEAD).filter((line) => isMarkedTime(line)));
  const start = startOf(text, lines, lang);
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
  const above = best && !isSaid && !beside ? (known ?? headingAbove(best, page.outline.blocks, lang)) : null;
  const inside = best && isSaid && !beside ? headlineInside(best, page.outline.blocks, lang) : null;
  const titleBlock = inside ?? beside ?? above ?? (best ? best.block : told.headline);
  const lines = beside
    ? ownLines({ ...told, lines: isSaid ? told.lines : covered }, beside)
    : above && best?.block && best.block.index > above.index
      ? known
        ? linesBetween(above, best.block, told.lines)
        : page.outline.blocks.slice(above.index, best.block.index + 1)
      : ownLines(told, titleBlock);
  const story = { ...told, lines };
  const said = inside?.text ?? beside?.text ?? above?.text ?? (best ? best.text : (titleBlock?.text ?? ''));
  const within = titleBlock ? headlineWithin(titleBlock, said, told.cards) : undefined;
  const whole = within ?? said;
  const headlines = new Set([titleBlock, ...told.cards.map(({ block }) => block)]);
  const pieces = partsOf(aroundText(story, lang).slice(0, MAX_LINES), headlines);
  const parts = best && titleBlock ? inOwnLine(pieces, titleBlock, best.link.element) : pieces;
  const { byline, by, publisher } = page.metadata;
  const here = bareHost(new URL(page.url));
  const ownHost = told.cards.length + told.text.length === 0 ? here : null;
  for (const logo of logosOf(told, titleBlock, lines.at(-1), page)) insertInOrder(parts, logo);
  // Where it stands in another list too, that may say another time.
  const run = titleBlock && runsOf(lines).find((one) => one.includes(titleBlock));
  const nearby = run ? parts.filter(({ block }) => run.includes(block)) : parts;
  const ownTime = findTime(nearby, lang, now, titleBlock);
  const head =
    !ownTime && run && ownHost === null ? partsOf(headAbove(run[0] as Block, page.outline.blocks)) : [];
  const timeAbove = findTime(head, lang, now);
  if (timeAbove) parts.unshift(...head);
  const time =
    ownTime ??
    timeAbove ??
    (titleBlock && ownHost === null ? timeAround(titleBlock, page.outline.blocks, lang, now) : undefined) ??
    (nearby.length < parts.length ? findTime(parts, lang, now, titleBlock) : undefined);
  const timeAt = time ? placeOfTime(parts, time) : -1;
  const titleText = withoutPieces(whole, parts, titleBlock, [time?.time]);
  const inTitle = parts.filter(({ block }) => block === titleBlock);
  const first = inTitle.find((part) => titleText.includes(part.text)) ?? inTitle[0];
  const title = first ? parts.indexOf(first) : -1;
  const url = best
    ? (publisherAddress(best, parts, here, page.base) ?? best.url)
    : titleBlock &&
      (ownHost === null ? outletLink(told, titleBlock, page) : outletAddress(page, titleBlock, ownHost));
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
    isAway: url !== null && isAway({ url }, siteOf(here)),
    address,
    lang,
    ownHost,
    byline: ownHost !== null && byline ? { name: byline, by } : null,
    publisher: ownHost === null ? undefined : publisher,
    hosts: ownHost === null ? [] : hostsIn(page, ownHost),
  };
}

/** Where a page says that its own story comes from, on another site, or where its headline leads; null where neither does. */
function outletAddress({ own, base }: Page, { links }: Block, ownHost: string): URL | null {
  const linked = links.flatMap(({ element }) => addressOf(element, base) ?? []);
  return [...own, ...linked].find((address) => leadsAway(address, ownHost)) ?? null;
}

function hostsIn({ outline, base }: Page, ownHost: string): string[] {
  const addresses = outline.links.flatMap(({ element }) => addressOf(element, base) ?? []);
  return [...new Set(addresses.filter((url) => leadsAway(url, ownHost)).map(({ host }) => host))];
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
