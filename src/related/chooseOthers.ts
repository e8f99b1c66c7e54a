import { resolveAddress } from '../dom/address.ts';
import { isCommentsPage } from '../dom/isCommentsPage.ts';
import { isDomain } from '../dom/isDomain.ts';
import { pattern } from '../dom/pattern.ts';
import { siteOf } from '../dom/siteOf.ts';
import { isStop, type Work } from '../dom/slices.ts';
import { storyKey } from '../dom/storyKey.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Trail } from '../model.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { namesStory } from './namesStory.ts';
import type { OtherStory } from './otherStory.ts';
import { isAway, SURE } from './raise.ts';
import { type Reach, spread } from './spread.ts';

/** Cards from here on are worth a word in the trail when they are refused. */
const ALMOST = 0.2;

/** Characters of a sample in the trail. */
const SAMPLE = 60;

/** A line with more links is a list of its own, and says nothing of one story. */
const MAX_LINKS = 20;

/** Lines of one story that are kept, whole texts included. */
const MAX_LINES = 1_000;

/** Pictures and recordings, and pages of them. A document may be the story, as on pages that gather links. */
export const FILE = /\.(?:jpe?g|png|gif|webp|svg|mp[34])(?:\.html?)?$/iu;

/** What a site hands out along with a story; another site's may be what a list is of. */
export const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip)$/iu;

/** Parts of a site that hold offers. */
const OFFERS = /^(?:jobs?|careers?|shop|store|coupons?|gutscheine|stellen\w*|emploi|empleo|praca|rabota)\./u;

/** What a site offers its readers besides. */
const SERVICE =
  /^\/(?:apps?|newsletters?|subscribe|downloads?|donate|events|sponsors?|advertise|contributors?|abonn?ements?|abbonamenti|suscripci(?:o|%C3%B3)n(?:es)?)(?:\/(?:subscribe|sign-?up))?\/?$/iu;

/** Counters: '3.1K upvotes · 204 comments'. */
const COUNTERS = pattern()`^(?:\d[\d.,]*[KMkm]? \p{L}+(?: [·•] (?=\d)|$)){2}`;

/** One word, in letters that words are told apart by spaces in. */
const WORD = pattern()`^[\p{Lu}\p{Ll}]{1,16}$`;

/** Picks the cards that are stories: one each, merged by address, in page order. */
export function* chooseOthers(
  { cards, page, headline }: Evidence,
  weights: Float32Array,
  trail: Trail,
): Work<OtherStory[]> {
  const stories = new Map<string, OtherStory>();
  const portraits = portraitsAmong(cards);
  const invitations = invitationsAmong(cards);
  const here = siteOf(new URL(page.url).host);
  const chosen: Card[] = [];
  for (const [index, card] of cards.entries()) {
    if (isStop(index)) yield;
    const weight = weights[index] as number;
    if (card.own || weight < SURE) {
      if (weight > ALMOST)
        trail.push({
          step: 'related',
          what: card.text.slice(0, SAMPLE),
          why: card.own ? 'this page itself' : `no story: ${weight.toFixed(2)}`,
        });
      continue;
    }
    const { url, link } = card;
    if (
      // A site's name alone is the link to all that was listed from there.
      isDomain(card.text) ||
      // A single word that leads to no story by its address is a section's of this site, or a button's.
      (WORD.test(card.text) && !namesStory(url) && !isAway({ url }, here)) ||
      COUNTERS.test(card.text) ||
      // Nor is a group's or a person's, '!ferries@harbour.example', or whose a picture is.
      /^(?:[©ⓒ]|@[\w.-]+$|!?[\w.-]+@[\w-]+(?:\.[\w-]+)+$)/u.test(card.text) ||
      portraits.has(card) ||
      invitations.has(card.text) ||
      page.own.some((own) => isAround(url, own)) ||
      ((SERVICE.test(url.pathname) || DOCUMENT.test(url.pathname)) && !isAway({ url }, here)) ||
      FILE.test(url.pathname) ||
      isCommentsPage(
        card.strong
          ? url.pathname
          : url.href + (/#.*$/u.exec(link.element.getAttribute('href') ?? '')?.[0] ?? ''),
      ) ||
      OFFERS.test(url.host)
    )
      continue;
    chosen.push(card);
    const key = storyKey(url);
    const story = stories.get(key);
    if (story) {
      story.cards.push(card);
      story.weight = Math.max(story.weight, weight);
    } else stories.set(key, { cards: [card], headline: null, weight, lines: [], text: [] });
  }
  const reaches = spread(chosen, page.outline.blocks);
  for (const story of stories.values()) {
    yield;
    story.lines = linesOf(story.cards, reaches, page, headline?.block.index);
  }
  return [...stories.values()];
}

/** Whether an address that names no story is a folder that another one stands in: the section of a story. */
function isAround(url: URL, own: URL): boolean {
  const { host, pathname, search } = url;
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return (
    host === own.host &&
    search === '' &&
    own.pathname !== folder &&
    own.pathname.startsWith(folder) &&
    !namesStory(url)
  );
}

/** So many addresses have no headline in common. */
const MANY_ADDRESSES = 3;

/**
 * The words of long links of a single line that lead elsewhere each time, and stand each behind other headlines in a box of their own:
 * 'Show all reports on this subject'. A headline that several outlets share stands in one list.
 */
function invitationsAmong(cards: Card[]): Set<string> {
  const strong = cards.filter((card) => card.strong && card.block);
  const behind = strong.filter(({ text, link, url, box }, at) => {
    const before = strong[at - 1];
    return (
      before !== undefined &&
      before.text !== text &&
      before.link.from > (box.parent?.from ?? Infinity) &&
      link.end <= link.start + 1 &&
      !namesStory(url)
    );
  });
  const alike = Map.groupBy(behind, ({ text }) => text);
  return new Set(
    [...alike]
      .filter(([, group]) => new Set(group.map(({ box }) => box.parent)).size >= MANY_ADDRESSES)
      .filter(([, group]) => new Set(group.map(({ key }) => key)).size === group.length)
      .map(([text]) => text),
  );
}

/** Longest name of a person's picture, and how many begin alike: 'Avatar of Ada'. */
const MAX_PORTRAIT = 40;
const LEAST_PORTRAITS = 3;

/** Pictures alone that are all called the same but for their last word, and lead to no address that names a story, or but for a number of a gallery. */
function portraitsAmong(cards: Card[]): Set<Card> {
  const pictures = cards.filter(({ block, text }) => block === null && text.includes(' '));
  const isShort = ({ text, url }: Card): boolean => text.length <= MAX_PORTRAIT && !namesStory(url);
  const alike = Map.groupBy(
    pictures.filter((card) => isShort(card) || /\d$/u.test(card.text)),
    ({ text }) => text.slice(0, text.lastIndexOf(' ')),
  );
  return new Set(
    [...alike.values()]
      .filter((group) => new Set(group.map(({ text }) => text)).size >= LEAST_PORTRAITS)
      // Instalments of a series count from 1, pictures from 01.
      .filter(
        (group) => group.every((card) => isShort(card)) || group.some(({ text }) => / 0\d+$/u.test(text)),
      )
      .flat(),
  );
}

/** The lines of a story's cards; of those above the main story's headline none from that on. */
function linesOf(cards: Card[], reaches: Map<Card, Reach>, page: Page, headline = Infinity): Block[] {
  const { blocks } = page.outline;
  const indexes = new Set<number>();
  for (const card of cards) {
    const { start, end: last } = reaches.get(card) ?? nearby(card);
    const end = start < headline ? Math.min(last, headline) : last;
    for (let index = Math.min(start, startOf(card, page)); index < end && indexes.size < MAX_LINES; index++)
      if ((blocks[index] as Block).links.length <= MAX_LINKS) indexes.add(index);
  }
  return [...indexes].toSorted((a, b) => a - b).map((index) => blocks[index] as Block);
}

/** A box of more lines, right in which a link stands, is that of more than its story, which has so many before and behind it. */
const MANY_LINES = 40;
const BEFORE = 2;
const BEHIND = 8;

function nearby({ start, end, box, link }: Card): Reach {
  if (box !== link.box || end - start <= MANY_LINES) return { start, end };
  return { start: Math.max(start, link.start - BEFORE), end: Math.min(end, link.end + BEHIND) };
}

/** Longest line that names an outlet. Characters. */
const MAX_OUTLET = 80;

/** A line right above a headline belongs to it where it links to the front page of the site that the headline leads to. */
function startOf({ start, box, url }: Card, { outline, base }: Page): number {
  const above = outline.blocks[start - 1];
  if (!above || above.index < (box.parent?.start ?? 0) || above.text.length > MAX_OUTLET) return start;
  return above.links.some(({ element }) => {
    const site = resolveAddress(element.getAttribute('href'), base);
    return site?.pathname === '/' && site.host === url.host;
  })
    ? start - 1
    : start;
}
