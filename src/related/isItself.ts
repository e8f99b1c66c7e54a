import { bareHost } from '../dom/bareHost.ts';
import { siteOf } from '../dom/siteOf.ts';
import { plainWords } from '../dom/text.ts';
import { isStrong } from '../evidence/findCards.ts';
import type { RelatedStory } from '../model.ts';
import type { Block } from '../page/outline.ts';
import { endsWithName } from './endsWithName.ts';
import { MAX_NAME, nameOf } from './namesStory.ts';
import type { OtherStory } from './otherStory.ts';

/** The main story, with the outlets of all stories of the page, its own among them. */
interface Main {
  title: string;
  source: string | undefined;
  outlets: Iterable<string | undefined>;
}

/**
 * Whether a story of the list is the main one: at another address of its site or at a sister's, what the site keeps of it under
 * the same name, its headline or an invitation to read it, or another one, at its outlet. `here` is where the page stands.
 */
export function isItself(
  one: Pick<RelatedStory, 'title' | 'source' | 'url'>,
  main: Main,
  here: URL,
): boolean {
  const there = URL.parse(one.url);
  if (!there) return false;
  const isHere = siteOf(here.host) === siteOf(there.host);
  const isOther = isStrong(one.title);
  if (
    isHere
      ? !isOther && areNamedAlike(here, there)
      : isInvitation(one.title, [bareHost(there), ...main.outlets])
  )
    return true;
  if (isHere && (isLater(there, here) || isLater(here, there))) return true;
  if (plainWords(one.title) !== plainWords(main.title)) return false;
  if (here.pathname === there.pathname || one.source === main.source) return true;
  // Of a site's own stories some may name no outlet.
  return isHere && !(one.source && main.source);
}

/** What names a further page of a story: 'news041_2.html'; behind a date it is another story's number. */
const LATER = /(?<!\d{6})_\d{1,2}(?=\.\w+$)/u;

function isLater(one: URL, other: URL): boolean {
  return LATER.test(one.pathname) && one.pathname.replace(LATER, '') === other.pathname;
}

/** Words of a name that two addresses do not share by chance. */
const LEAST_WORDS = 5;

/** Whether two addresses are named by the same words, with other numbers behind them. */
function areNamedAlike(one: URL, other: URL): boolean {
  const name = wordsIn(one);
  return name.split(/[-_]/u).length >= LEAST_WORDS && name === wordsIn(other);
}

function wordsIn({ pathname }: URL): string {
  return nameOf(pathname)
    .slice(0, MAX_NAME)
    .replace(/[-_.](?:[a-z]\d|\d{4})[\w.]*$/u, '');
}

/** The least share of an invitation that the outlet's name makes up. */
const LEAST_NAMED = 0.4;

/** What may follow the name: 'alder.example ↗'. */
const ARROW = /[\s↗→»›]+$/u;

/** Whether a link to another site ends with its outlet's name or its own, and says little more: 'View original at the Alder Post'. */
function isInvitation(title: string, names: (string | undefined)[]): boolean {
  const said = title.replace(ARROW, '');
  return names.some((name) => name && endsWithName(said, name, LEAST_NAMED));
}

/** Tells the stories that a headline itself leads to: where the page has its own from. */
export function tellBehind(headline: Block | null): (other: OtherStory) => boolean {
  const own = new Set(headline?.links.map(({ element }) => element.getAttribute('href')));
  return ({ cards }) => cards.some(({ link }) => own.has(link.element.getAttribute('href')));
}
