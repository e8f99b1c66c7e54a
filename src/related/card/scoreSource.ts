import { classOf } from '../../dom/classOf.ts';
import { isLikeHost } from '../../dom/isLikeHost.ts';
import { siteOf } from '../../dom/siteOf.ts';
import { plainWords } from '../../dom/text.ts';
import { endsWithSourceLabel, hasSourceLabel } from '../../evidence/sourceLabel.ts';
import type { SourceCard } from './findSources.ts';
import { leadsAway } from './leadsAway.ts';
import { BRACKETED, type Part } from './partsOf.ts';
import { isCounter, type SlotFacts } from './slotFacts.ts';

/** What speaks for a piece of a card being the outlet's name, and how much. */
const SOURCE_WEIGHTS = {
  /** The name of its element, or of one around it, says so. */
  named: 1,
  /** The story's address, or its own link, leads to a site of that name. */
  likeHost: 0.75,
  /** The story is another site's, and the name's own link leads to a third one of that name. */
  another: -0.75,
  /** It is the page's own story, and the page leads to a site of that name. */
  linked: 0.5,
  /** Its own link leads to what the site keeps of an outlet. */
  place: 1,
  /** A label says so: 'Source: Alder Post'. */
  labelled: 1,
  /** It is the page's own story, and the name's link leads to a page of another site. */
  away: 0.3,
  /** The page says in its data that its own story is by this organisation, or that it publishes it. */
  credited: 0.5,
  /** It stands beside the time, as in 'Reuters · 3 hours ago'. */
  besideTime: 0.5,
  /** It is said twice in the card, once by a logo perhaps. */
  repeated: 0.4,
  /** It stands in brackets, in an element of its own: '(Alder Post)'. */
  bracketed: 0.4,
  /** It is what comes right after the headline. */
  afterTitle: 0.25,
  /** In the same place other cards name others: a slot that is filled anew each time. */
  slot: 0.35,
  /** Names in that place read like those of outlets: 'Alder Post', 'harbour-news.example'. */
  outlets: 0.4,
  /** In that place each site that cards lead to has a text of its own, whatever the letters. */
  ofSites: 0.7,
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

const NAMED =
  /source|publisher|provider|outlet|[-_]src(?:$|\s)|(?:^|[-_\s])(?:bron(?:naam)?|quellen?|fuentes?|font[ei]|zdroje?|zrodl[oa]|kaynak|brand|press|domain|site(?:str|name|-name)|media-?(?:name|outlet))/iu;
const OTHERWISE =
  /author|writer|categor|kicker|section|topic|\btags?\b|label|comment|count|views?\b|duration|(?:^|[-_\s])(?:cat|time|date|aut|aut(?:h|eu)?or(?:s|es|en)?|auteurs?)(?:$|[-_\s])/iu;
const LIST =
  /(?:^|\/)(?:tags?|topics?|tema|thema|categor\w*|aut(?:h|eu)?or(?:s|es|en)?|auteurs?|people|profile|users?|by|sections?|hashtag|search|lists?|keywords?|contributors?|writers?|staff|journalists?|redakt\w*|szerzok?)[/?]/iu;

/** Levels above a piece whose names are read. */
const LEVELS = 3;

/** How much speaks for a piece of a card, at an index of its pieces, being the outlet's name. */
export function scoreSource(index: number, card: SourceCard, slot: SlotFacts): number {
  const part = card.parts[index] as Part;
  const names = namesAround(part);
  let score = 0;
  if (NAMED.test(names) || classOf(part.element) === 'src' || isBehindSign(part.element))
    score += SOURCE_WEIGHTS.named;
  if (isCredited(part, card)) score += SOURCE_WEIGHTS.credited;
  // What stands in one element with the time is named after that.
  else if (score === 0 && part.element !== card.parts[card.timeAt]?.element && OTHERWISE.test(names))
    score += SOURCE_WEIGHTS.otherwise;
  const href = part.link?.getAttribute('href') ?? '';
  for (const host of [card.url?.host, /^https?:\/\/([^/]+)/iu.exec(href)?.[1]])
    if (host && isLikeHost(part.text, host))
      score += isOfAnother(host, card) ? SOURCE_WEIGHTS.another : SOURCE_WEIGHTS.likeHost;
  if (card.hosts.some((host) => isLikeHost(part.text, host))) score += SOURCE_WEIGHTS.linked;
  // A picture in a card is a logo only where it is named one, or for where it leads.
  if (part.element.localName === 'img' && !card.ownHost && score <= 0 && !PLACE.test(href)) return 0;
  // Between label and name may stand a letter in place of a logo.
  const label = card.parts.findLast(({ text }, at) => at < index && text.length > 1);
  if (hasSourceLabel(part.text) || (label && !label.link && endsWithSourceLabel(label.text)))
    score += SOURCE_WEIGHTS.labelled;
  if (card.ownHost && leavesPage(href, card.ownHost)) score += SOURCE_WEIGHTS.away;
  if (isCounter(part.text, slot)) score += SOURCE_WEIGHTS.counter;
  if (isBesideTime(index, card)) score += SOURCE_WEIGHTS.besideTime;
  if (card.parts.some((other, at) => at !== index && saysAgain(other, part)))
    score += SOURCE_WEIGHTS.repeated;
  if (isAfterTitle(index, card)) score += SOURCE_WEIGHTS.afterTitle;
  if (BRACKETED.test(part.text)) score += SOURCE_WEIGHTS.bracketed;
  const { isSlot } = slot;
  if (isSlot) score += SOURCE_WEIGHTS.slot;
  if (slot.areOfSites) score += SOURCE_WEIGHTS.ofSites;
  if (slot.arePeople) score += SOURCE_WEIGHTS.people;
  if (card.byline) score += SOURCE_WEIGHTS.written;
  const isOutlet = isSlot ? slot.areOutlets : slot.values.get(part.text);
  if (isOutlet) score += SOURCE_WEIGHTS.outlets;
  if (isNamedBy(HOME.exec(href)?.[1] ?? '', part.text)) score += SOURCE_WEIGHTS.home;
  // Where outlets post, their profiles stand where writers' do elsewhere.
  if (PLACE.test(href)) score += SOURCE_WEIGHTS.place;
  else if (LIST.test(`${href}/`)) score += isOutlet && (isSlot || !card.byline) ? 0 : SOURCE_WEIGHTS.list;
  return score;
}

/** True for what stands right behind the sign that a site shows in a browser's tabs. */
function isBehindSign({ previousElementSibling }: Element): boolean {
  return /favicon/iu.test(previousElementSibling?.getAttribute('src') ?? '');
}

/** A picture's name may go on: 'Alder Post, the paper of the coast'. */
function saysAgain({ text, element }: Part, { text: name }: Part): boolean {
  return (
    text === name ||
    (element.localName === 'img' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))
  );
}

/** What stands behind a dash within the headline's own element is beside nothing else. */
function isBesideTime(index: number, { parts, title, timeAt }: SourceCard): boolean {
  const { element } = parts[index] as Part;
  return (
    timeAt >= 0 &&
    Math.abs(index - timeAt) === 1 &&
    (element !== parts[title]?.element || element === parts[timeAt]?.element)
  );
}

function isOfAnother(host: string, { url, isAway }: SourceCard): boolean {
  return isAway && url !== null && siteOf(host) !== siteOf(url.host);
}

function isCredited({ text }: Part, { byline, publisher }: SourceCard): boolean {
  return text === publisher || (byline?.by === 'organisation' && byline.name === text);
}

function leavesPage(href: string, host: string): boolean {
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

/** Where a site keeps what it has of an outlet, or the outlets have their accounts. */
export const PLACE =
  /\/\/mp\.|\/(?:press|media|medio|publishers?|sources?|src|sites?|outlets?|channels?|providers?|bron(?:nen)?|quellen?|fuentes?|font[ei]|zdroje?|zrodl[oa]|kaynak)\/[^/]+\/?$/iu;

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
    names += ` ${classOf(one)} ${one.getAttribute('itemprop') ?? ''} ${one.getAttribute('data-testid') ?? ''}`;
    if (one === block.box.element) break;
    one = one.parentElement;
  }
  return names;
}
