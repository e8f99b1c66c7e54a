/** A headline's length in characters; those of Chinese, Japanese and Korean are short. */
const LEAST_HEADLINE = 14;
const MOST_HEADLINE = 220;

/** What stands around a story's headline besides it: source, time and a sentence of it. Characters. */
const LEAST_AROUND = 60;

/** How far around a headline its card may reach. Elements. */
const MOST_STEPS = 5;

/** Fewest cards of a page with several stories: an article with one or two teasers beside it is none. */
const LEAST_CARDS = 3;

/** Links looked at; the first thousand tell what a page is. */
const MOST_LINKS = 1_000;

/** Names one of many pages: words with hyphens, or a number or code. */
const STORY_PATH = /[^/]*(?:-[^/]*-|_[^/]*_|\d)[^/]*\/?$/u;

const ASIDE = 'nav, header, footer';

/**
 * Tells whether a page looks like one with several stories: as many boxes that each hold one headline and some text, and
 * whose headline leads to another site or to what looks like a story. Reads no layout, so that the page need not be laid
 * out for it. Each call goes on where the last one had `enough`, and tells what has been seen by then.
 */
export function hasSeveralStories(page: Document): (enough: () => boolean) => boolean {
  const lengths = new Map<Element, number>();
  const headlines = new Map<Element, Set<string>>();
  const here = URL.parse(page.baseURI);
  const links = [...page.links].slice(0, MOST_LINKS).values();
  return (enough) => {
    while (!enough()) {
      const { value: link, done } = links.next();
      if (done) break;
      const box = mayBeHeadline(link, here) && cardAround(link, lengths);
      if (!box) continue;
      headlines.set(box, (headlines.get(box) ?? new Set()).add(link.pathname + link.search));
      // One more than needed: the last box may yet turn out to hold a second headline.
      if (cardsOf(headlines) > LEAST_CARDS) break;
    }
    return cardsOf(headlines) >= LEAST_CARDS;
  };
}

/** How many boxes hold a single headline. */
function cardsOf(headlines: Map<Element, Set<string>>): number {
  let cards = 0;
  for (const { size } of headlines.values()) if (size === 1) cards += 1;
  return cards;
}

function mayBeHeadline(link: HTMLAnchorElement | HTMLAreaElement, here: URL | null): boolean {
  const length = lengthOf(link);
  if (length < LEAST_HEADLINE || length > MOST_HEADLINE || !/^https?:$/u.test(link.protocol)) return false;
  const away = link.hostname !== here?.hostname;
  if (!away && (link.pathname === here.pathname || !STORY_PATH.test(link.pathname))) return false;
  return link.closest(ASIDE) === null;
}

/** The nearest box around a headline that says more than the headline does. */
function cardAround(link: Element, lengths: Map<Element, number>): Element | null {
  const least = lengthOf(link) + LEAST_AROUND;
  let box = link.parentElement;
  for (let step = 0; box && step < MOST_STEPS; step++, box = box.parentElement) {
    const length = lengths.get(box) ?? lengthOf(box);
    lengths.set(box, length);
    if (length >= least) return box;
  }
  return null;
}

function lengthOf(element: Element): number {
  return element.textContent.replace(/\s+/gu, ' ').length;
}
