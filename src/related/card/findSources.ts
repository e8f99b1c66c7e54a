import { classOf } from '../../dom/classOf.ts';
import { mapped, type Work } from '../../dom/slices.ts';
import { siteOf } from '../../dom/siteOf.ts';
import { readsLikeOutlet } from '../../evidence/readsLikeOutlet.ts';
import type { Metadata } from '../../page/metadata.ts';
import { mayBeSource } from './mayBeSource.ts';
import { BRACKETED, type Part } from './partsOf.ts';
import { scoreSource } from './scoreSource.ts';
import { type Slot, slotFacts, type SlotFacts } from './slotFacts.ts';
import { withoutSourceLabel } from '../../evidence/sourceLabel.ts';

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
  /** Whether that is another site than the page's. */
  isAway: boolean;
  /** BCP 47; may be empty. */
  lang: string;
  /** Where the page stands, for its own story; null for others. */
  ownHost: string | null;
  /** Whom the page names for that, and what they are. */
  byline: Byline | null;
  /** Whom the page names as its publisher, for that too. */
  publisher: string | undefined;
  /** Other sites that the page leads to, by their hosts, for that too. */
  hosts: string[];
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
  const classes = classesOf(cards, first);
  for (const { parts } of cards)
    for (const part of parts) if (classes.has(classOf(part.element))) sure.add(withoutSourceLabel(part.text));
  const second = sure.size > 0 ? yield* read(cards, candidates, sure) : first;
  return first.map((found, at) => (found ?? second[at])?.name);
}

/** From so many outlets on, elements of their class hold outlets on other cards too. */
const MIN_ALIKE = 4;

/** Classes by which outlets are set, and little else on their cards. */
function classesOf(cards: SourceCard[], sources: (Found | null)[]): Set<string> {
  const counts = new Map<string, number>();
  for (const [at, { parts }] of cards.entries()) {
    const source = sources[at];
    if (!source) continue;
    for (const [index, { element }] of parts.entries()) {
      const name = classOf(element);
      counts.set(name, (counts.get(name) ?? 0) + (index === source.index ? 1 : -1));
    }
  }
  counts.delete('');
  return new Set([...counts.keys()].filter((name) => (counts.get(name) as number) >= MIN_ALIKE));
}

/** Least score of a name that counts as an outlet's on other cards too. */
const LEAST_KNOWN = 1.2;

function* read(
  cards: SourceCard[],
  candidates: Places[],
  outlets: ReadonlySet<string>,
): Work<(Found | null)[]> {
  yield;
  const facts = factsOf(cards, candidates, outlets);
  return yield* mapped(cards, (card, at) => bestOf(card, candidates[at] ?? [], facts));
}

interface Found {
  index: number;
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
  const sites = new Map<string, [string, string][]>();
  for (const [card, found] of candidates.entries()) {
    const { parts, url, isAway } = cards[card] as SourceCard;
    for (const [index, slot] of found.entries()) {
      if (slot === null) continue;
      const { text } = parts[index] as Part;
      // What the main story's head holds is held against all that stands in like elements, whatever its order.
      for (const name of new Set([slot, slot.replace(ORDER, '')])) {
        const values = slots.get(name) ?? new Map<string, boolean>();
        slots.set(name, values);
        const own = sites.get(name) ?? [];
        sites.set(name, own);
        if (url && isAway) own.push([siteOf(url.host), text]);
        if (values.has(text)) continue;
        const plain = text.replace(BRACKETED, '$1');
        values.set(text, outlets.has(withoutSourceLabel(plain)) || readsLikeOutlet(plain));
      }
    }
  }
  return new Map(Array.from(slots, ([name, values]) => [name, slotFacts(values, sites.get(name) ?? [])]));
}

function bestOf(card: SourceCard, places: Places, facts: Map<string, SlotFacts>): Found | null {
  let best: Found | null = null;
  for (const [index, slot] of places.entries()) {
    if (slot === null) continue;
    const score = scoreSource(index, card, facts.get(slot) as SlotFacts);
    if (score < LEAST || score <= (best?.score ?? 0)) continue;
    best = { index, name: withoutSourceLabel(card.parts[index]?.text ?? '').replace(BRACKETED, '$1'), score };
  }
  return best;
}

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

/** As much of an element's class is looked at. Characters. */
const MAX_CLASS = 200;

/** Where in its card a piece stands: in what element, before or after the headline; places that are numbered are one. */
function slotOf({ element }: Part, index: number, { title }: SourceCard): string {
  const [own, around] = [element, element.parentElement].map((one) =>
    (one ? classOf(one) : '').slice(0, MAX_CLASS).replaceAll(/(?<!\d)\d+(?!\S)/gu, ''),
  );
  return `${element.localName}.${own}.${around}.${index < title}`;
}
