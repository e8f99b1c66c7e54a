import { isStop, type Work } from '../../dom/slices.ts';
import { plainWords } from '../../dom/text.ts';
import { isLikeHost } from '../../dom/isLikeHost.ts';
import { readsLikeOutlet } from '../../evidence/readsLikeOutlet.ts';
import type { Metadata } from '../../page/metadata.ts';
import { leadsAway } from './leadsAway.ts';
import { mayBeSource } from './mayBeSource.ts';
import type { Part } from './partsOf.ts';
import { isCounter, type Slot, slotFacts, type SlotFacts } from './slotFacts.ts';
import { endsWithSourceLabel, hasSourceLabel, withoutSourceLabel } from './sourceLabel.ts';

/** What speaks for a piece of a card being the outlet's name, and how much. */
const SOURCE_WEIGHTS = {
  /** The name of its element, or of one around it, says so. */
  named: 1,
  /** The story's address, or its own link, leads to a site of that name. */
  likeHost: 0.75,
  /** Its own link leads to what the site keeps of an outlet. */
  place: 1,
  /** A label says so: 'Source: Alder Post'. */
  labelled: 1,
  /** It is the page's own story, and the name's link leads to a page of another site. */
  away: 0.3,
  /** The page says in its data that its own story is by this organisation. */
  credited: 0.5,
  /** It stands beside the time, as in 'Reuters · 3 hours ago'. */
  besideTime: 0.5,
  /** It is said twice in the card. */
  repeated: 0.4,
  /** It is what comes right after the headline. */
  afterTitle: 0.25,
  /** In the same place other cards name others: a slot that is filled anew each time. */
  slot: 0.35,
  /** Names in that place read like those of outlets: 'Alder Post', 'harbour-news.example'. */
  outlets: 0.4,
  /** Its own link leads to the front page of a site that bears a word of the name. */
  home: 0.5,
  /** All names in that place read like people's: those of the site's own writers. */
  people: -0.6,
  /** The story is the page's own, and the page names its writers: a name under its headline may be theirs. */
  written: -0.1,
  /** It links to a list of the site's own: a section, a tag, a writer. */
  list: -0.8,
  /** Its element is named a section, a tag, a writer or a counter. */
  otherwise: -0.8,
  /** In the same place other cards say the same with another number. */
  counter: -1,
} as const;

/** Least score of a source. A wrong one is worse than none. */
const LEAST = 0.7;

/** A card as far as its source is concerned. */
export interface SourceCard {
  /** All its pieces, in order. */
  parts: Part[];
  /** The piece that says the headline; -1 where none does. */
  title: number;
  /** The headline as it stands there. */
  titleText: string;
  /** The piece that says the time; -1 where none does. */
  timeAt: number;
  /** Where it leads to; null for a text without a link. */
  url: URL | null;
  /** BCP 47; may be empty. */
  lang: string;
  /** Where the page stands, for its own story; null for others. */
  ownHost: string | null;
  /** Whom the page names for that, and what they are. */
  byline: Byline | null;
}

/** Who a story is by, as its page's data say. */
export interface Byline {
  name: string;
  by: Metadata['by'];
}

/**
 * Finds the outlet's name on each card, all cards of a page at once: what stands in the same place on each tells most. What
 * one card is found to be from reads like an outlet's name wherever else it stands.
 */
export function* findSources(cards: SourceCard[]): Work<(string | undefined)[]> {
  const candidates = slotsOf(cards);
  const first = yield* read(cards, candidates, new Set());
  if (first.every(Boolean)) return first.map((found) => found?.name);
  const sure = new Set(
    first.flatMap((found) => (found && found.score >= LEAST_KNOWN && found.name ? [found.name] : [])),
  );
  const second = sure.size > 0 ? yield* read(cards, candidates, sure) : first;
  return first.map((found, at) => (found ?? second[at])?.name);
}

/** Least score of a name that counts as an outlet's on other cards too. */
const LEAST_KNOWN = 1.3;

function* read(
  cards: SourceCard[],
  candidates: Places[],
  outlets: ReadonlySet<string>,
): Work<(Found | null)[]> {
  yield;
  const facts = factsOf(cards, candidates, outlets);
  const sources: (Found | null)[] = [];
  for (const [at, card] of cards.entries()) {
    if (isStop(at)) yield;
    sources.push(bestOf(card, candidates[at] ?? [], facts));
  }
  return sources;
}

interface Found {
  name: string;
  score: number;
}

type Places = (string | null)[];

/** What is known of each place, with names that are known to be outlets'. */
function factsOf(
  cards: SourceCard[],
  candidates: Places[],
  outlets: ReadonlySet<string>,
): Map<string, SlotFacts> {
  const slots = new Map<string, Slot>();
  for (const [card, found] of candidates.entries()) {
    for (const [index, slot] of found.entries()) {
      if (slot === null) continue;
      const { text } = (cards[card] as SourceCard).parts[index] as Part;
      // What the main story's head holds is held against all that stands in like elements, whatever its order.
      for (const name of new Set([slot, slot.replace(ORDER, '')])) {
        const values = slots.get(name) ?? new Map<string, boolean>();
        slots.set(name, values);
        if (values.has(text)) continue;
        const plain = text.replace(BRACKETS, '$1');
        values.set(text, outlets.has(withoutSourceLabel(plain)) || readsLikeOutlet(plain));
      }
    }
  }
  return new Map(Array.from(slots, ([name, values]) => [name, slotFacts(values)]));
}

function bestOf(card: SourceCard, places: Places, facts: Map<string, SlotFacts>): Found | null {
  let best: Found | null = null;
  for (const [index, slot] of places.entries()) {
    if (slot === null) continue;
    const score = scorePart(index, card, facts.get(slot) as SlotFacts);
    if (score < LEAST || score <= (best?.score ?? 0)) continue;
    best = { name: withoutSourceLabel(card.parts[index]?.text ?? '').replace(BRACKETS, '$1'), score };
  }
  return best;
}

/** 'harbour-news.example' is often set in brackets behind a headline. */
const BRACKETS = /^[([（【](.+)[)\]）】]$/u;

/** A place's number among like ones of its card. */
const ORDER = /#\d+$/u;

/** From so many cards on that have several pieces in like elements, these are told apart by their order: a section, an outlet. */
const MIN_ORDERED = 3;

/** The place of each piece that may be a source, card by card; null for all others. */
function slotsOf(cards: SourceCard[]): Places[] {
  const slots = cards.map((card) => card.parts.map((part, index) => slotOf(part, index, card)));
  const ordered = new Map<string, number>();
  for (const own of slots)
    for (const slot of new Set(own.filter((one, index) => own.indexOf(one) < index)))
      ordered.set(slot, (ordered.get(slot) ?? 0) + 1);
  return cards.map((card, at) => {
    const counts = new Map<string, number>();
    return card.parts.map((part, index) => {
      const slot = slots[at]?.[index] as string;
      const count = counts.get(slot) ?? 0;
      counts.set(slot, count + 1);
      if (!mayBeSource(part, index, card)) return null;
      // The main story's head is no card among others.
      return card.ownHost === null && card.url && (ordered.get(slot) ?? 0) >= MIN_ORDERED
        ? `${slot}#${count}`
        : slot;
    });
  });
}

/** Where in its card a piece stands: in what element, before or after the headline. */
function slotOf({ element }: Part, index: number, { title }: SourceCard): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}.${element.parentElement?.getAttribute('class') ?? ''}.${index < title}`;
}

const NAMED =
  /source|publisher|provider|outlet|[-_]src(?:$|\s)|(?:^|[-_\s])(?:brand|press|domain|site(?:str|name|-name)|media-?(?:name|outlet))/iu;
const OTHERWISE =
  /author|writer|categor|kicker|section|topic|\btags?\b|label|comment|count|views?\b|duration|(?:^|[-_\s])(?:cat|time|date)(?:$|[-_\s])/iu;
const LIST =
  /(?:^|\/)(?:tags?|topics?|tema|thema|categor\w*|aut(?:h|eu)?or(?:s|es|en)?|auteurs?|people|profile|users?|by|sections?|hashtag|search|lists?|keywords?|contributors?|writers?|staff|journalists?|redakt\w*|szerzok?)[/?]/iu;

/** Levels above a piece whose names are read. */
const LEVELS = 3;

function scorePart(index: number, card: SourceCard, slot: SlotFacts): number {
  const part = card.parts[index] as Part;
  const names = namesAround(part);
  let score = 0;
  if (NAMED.test(names)) score += SOURCE_WEIGHTS.named;
  if (isCredited(part, card)) score += SOURCE_WEIGHTS.credited;
  // What stands in one element with the time is named after that.
  else if (score === 0 && part.element !== card.parts[card.timeAt]?.element && OTHERWISE.test(names))
    score += SOURCE_WEIGHTS.otherwise;
  const href = part.link?.getAttribute('href') ?? '';
  for (const host of [card.url?.host, /^https?:\/\/([^/]+)/iu.exec(href)?.[1]])
    if (host && isLikeHost(part.text, host)) score += SOURCE_WEIGHTS.likeHost;
  // A picture in a card is a logo only where it is named one, or for where it leads.
  if (part.element.localName === 'img' && !card.ownHost && score <= 0 && !PLACE.test(href)) return 0;
  if (hasSourceLabel(part.text) || endsWithSourceLabel(card.parts[index - 1]?.text ?? ''))
    score += SOURCE_WEIGHTS.labelled;
  if (card.ownHost && isAway(href, card.ownHost)) score += SOURCE_WEIGHTS.away;
  if (isCounter(part.text, slot)) score += SOURCE_WEIGHTS.counter;
  if (card.timeAt >= 0 && Math.abs(index - card.timeAt) === 1) score += SOURCE_WEIGHTS.besideTime;
  if (card.parts.some(({ text }, at) => at !== index && text === part.text)) score += SOURCE_WEIGHTS.repeated;
  if (isAfterTitle(index, card)) score += SOURCE_WEIGHTS.afterTitle;
  const { isSlot } = slot;
  if (isSlot) score += SOURCE_WEIGHTS.slot;
  if (slot.arePeople) score += SOURCE_WEIGHTS.people;
  if (card.byline) score += SOURCE_WEIGHTS.written;
  const isOutlet = isSlot ? slot.areOutlets : slot.values.get(part.text);
  if (isOutlet) score += SOURCE_WEIGHTS.outlets;
  if (isNamedBy(HOME.exec(href)?.[1] ?? '', part.text)) score += SOURCE_WEIGHTS.home;
  // Where outlets post, their profiles stand where writers' do elsewhere.
  if (LIST.test(`${href}/`)) score += isOutlet && (isSlot || !card.byline) ? 0 : SOURCE_WEIGHTS.list;
  else if (PLACE.test(href)) score += SOURCE_WEIGHTS.place;
  return score;
}

function isCredited({ text }: Part, { byline }: SourceCard): boolean {
  return byline?.by === 'organisation' && byline.name === text;
}

function isAway(href: string, host: string): boolean {
  const url = URL.parse(href);
  return url !== null && /^https?:$/u.test(url.protocol) && leadsAway(url, host);
}

const HOME = /^https?:\/\/([^/]+)\/?$/iu;

/** Shortest word of a name that tells it in a host's name. */
const MIN_WORD = 4;

function isNamedBy(host: string, name: string): boolean {
  return plainWords(name)
    .split(' ')
    .some((word) => word.length >= MIN_WORD && host.toLowerCase().includes(word));
}

const PLACE =
  /\/(?:press|media|publishers?|sources?|src|sites?|outlets?|channels?|providers?|quellen?|fuentes?|font[ei]|zdroje?|zrodl[oa]|kaynak)\/[^/]+\/?$/iu;

/** What repeats the headline is passed over. */
function isAfterTitle(index: number, { parts, title }: SourceCard): boolean {
  let before = index - 1;
  while (before > title && parts[before]?.text === parts[title]?.text) before--;
  return title >= 0 && before === title;
}

function namesAround({ element, block }: Part): string {
  let names = '';
  let one: Element | null = element;
  for (let level = 0; one && level < LEVELS; level++) {
    names += ` ${one.getAttribute('class') ?? ''} ${one.getAttribute('itemprop') ?? ''} ${one.getAttribute('data-testid') ?? ''}`;
    if (one === block.box.element) break;
    one = one.parentElement;
  }
  return names;
}
