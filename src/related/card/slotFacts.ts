import { pattern } from '../../dom/pattern.ts';

/** What stands in one place of the cards, each with whether it reads like an outlet's name. */
export type Slot = Map<string, boolean>;

/** What is known of a place of the cards. */
export interface SlotFacts {
  values: Slot;
  /** Cards have different texts there. */
  isSlot: boolean;
  /** Enough of these read like outlets for all to be some. */
  areOutlets: boolean;
  /** Each of several sites that the cards lead to has one of the texts, and no two the same. */
  areOfSites: boolean;
  /** They read like names of people or places. */
  arePeople: boolean;
  /** How many of the texts are the same but for their figures, by what is left without them. */
  alike: Map<string, number>;
}

/** Different texts in one place that make it a slot, and the share that must read like outlets for all to be some. */
const MIN_VALUES = 3;
const MIN_OUTLETS = 0.25;

/** A first name and one or two more, none of them a word that outlets are named by; or a town with its country. */
const PERSON = pattern()`^(?!(?:The|El|L[aeo]s?|Il|D[aeio][res]?|Het|Os?) )\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$|^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}, \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}$`;

/** From so many names on, and this share of them, a place is one for people. */
const MIN_PEOPLE = 5;
const MOST_PEOPLE = 0.9;

/** Different sites in one place, and cards beyond one for each, that make a text a site's. */
const MIN_SITES = 3;
const MIN_AGAIN = 2;

/** Sums up a place once all that stands there is known; `sites` are those that the cards lead to, each with the text. */
export function slotFacts(values: Slot, sites: [site: string, text: string][]): SlotFacts {
  let outlets = 0;
  let people = 0;
  const alike = new Map<string, number>();
  for (const [text, isOutlet] of values) {
    if (isOutlet) outlets++;
    else if (PERSON.test(text)) people++;
    const words = withoutFigures(text);
    alike.set(words, (alike.get(words) ?? 0) + 1);
  }
  const { size } = values;
  const [pairs, own, texts] = [0, 1, 2].map(
    (which) => new Set(sites.map((pair) => pair[which - 1] ?? pair.join(' '))).size,
  ) as [number, number, number];
  return {
    values,
    isSlot: size >= MIN_VALUES,
    areOutlets: outlets >= size * MIN_OUTLETS,
    areOfSites: own >= MIN_SITES && pairs === own && pairs === texts && sites.length >= own + MIN_AGAIN,
    arePeople: size >= MIN_PEOPLE && people >= size * MOST_PEOPLE,
    alike,
  };
}

/** True for '3 comments' where another card has '12 comments'. */
export function isCounter(text: string, { alike }: SlotFacts): boolean {
  return /\d/u.test(text) && (alike.get(withoutFigures(text)) ?? 0) > 1;
}

function withoutFigures(text: string): string {
  return text.replaceAll(/\d+/gu, '');
}
