import { bareHost } from '../dom/bareHost.ts';
import { siteOf } from '../dom/siteOf.ts';
import { plainWords } from '../dom/text.ts';
import type { RelatedStory } from '../model.ts';
import type { Block } from '../page/outline.ts';
import type { OtherStory } from './otherStory.ts';

type Told = Pick<RelatedStory, 'title' | 'source'>;

/**
 * Whether a story of the list is the main one: at another address of its site or at a sister's, what the site keeps of it under
 * the same name, or an invitation to read it at its outlet. `here` is where the page stands.
 */
export function isItself(one: Told & { url: string }, main: Told, here: URL): boolean {
  const there = URL.parse(one.url);
  if (!there) return false;
  const isHere = siteOf(here.host) === siteOf(there.host);
  if (isHere ? areNamedAlike(here, there) : isInvitation(one.title, [main.source, bareHost(there)]))
    return true;
  if (plainWords(one.title) !== plainWords(main.title)) return false;
  const isTheirs = one.source && main.source && one.source !== main.source;
  return here.pathname === there.pathname || (!isTheirs && isHere);
}

/** Words of a name that two addresses do not share by chance. */
const LEAST_WORDS = 5;

/** Whether two addresses are named by the same words, with other numbers behind them. */
function areNamedAlike(one: URL, other: URL): boolean {
  const name = wordsIn(one);
  return name.split(/[-_]/u).length >= LEAST_WORDS && name === wordsIn(other);
}

function wordsIn({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1).replace(/[-_.]\w?\d[\w.]*$/u, '');
}

/** The most that an invitation to read a story where it comes from says besides whose it is. Characters. */
const MAX_INVITATION = 24;

/** Whether a link to another site says little more than its outlet's name or its own: 'View original at the Alder Post'. */
function isInvitation(title: string, names: (string | undefined)[]): boolean {
  return names.some((name) => name && title.includes(name) && title.length <= name.length + MAX_INVITATION);
}

/** Whether a headline itself leads to a story: to where the page has its own from. */
export function isBehind(headline: Block | null, { cards }: OtherStory): boolean {
  const own = new Set(headline?.links.map(({ element }) => element.getAttribute('href')));
  return cards.some(({ link }) => own.has(link.element.getAttribute('href')));
}
