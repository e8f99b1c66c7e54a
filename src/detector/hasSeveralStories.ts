/** A headline's length in characters; those of Chinese, Japanese and Korean are short. */
const LEAST_HEADLINE = 14;
const MOST_HEADLINE = 220;

/** What stands around a story's headline besides it: a source and a time, often a sentence. Characters. */
const LEAST_AROUND = 12;

/** A link that is less than this share of its paragraph is a reference in a sentence. */
const LEAST_SHARE = 0.5;

/** How far around a headline its card may reach. Elements. */
const MOST_STEPS = 5;

/** Fewest cards of a page with several stories: an article with one or two teasers beside it is none. */
const LEAST_CARDS = 3;

/** Links looked at; the first thousand tell what a page is. */
const MOST_LINKS = 1_000;

/** Names one of many pages: words with hyphens, or a number or code. */
const STORY_PATH = /[^/]*(?:-[^/]*-|_[^/]*_|\d)[^/]*\/?$/u;

/** A page's own header; stories have headers too. */
const ASIDE = 'nav, footer, :not(article) > header';

/** The headline within a link that is a whole card. */
const HEADING = 'h1, h2, h3, h4, strong';

/**
 * Tells whether a page looks like one with several stories: as many boxes that each hold one headline and some text, and
 * whose headline leads to another site or to what looks like a story. Reads no layout, so that the page need not be laid
 * out for it. Each call goes on where the last one had `enough`, and tells what has been seen by then.
 */
export function hasSeveralStories(page: Document): (enough: () => boolean) => boolean {
  const headlines = new Map<Element, Set<string>>();
  const here = URL.parse(page.baseURI);
  const links = [...page.links].slice(0, MOST_LINKS).values();
  return (enough) => {
    while (!enough()) {
      const { value: link, done } = links.next();
      if (done) break;
      const box = leadsToStory(link, here) && cardOf(link);
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

function leadsToStory(link: HTMLAnchorElement | HTMLAreaElement, here: URL | null): boolean {
  if (!/^https?:$/u.test(link.protocol)) return false;
  const away = link.hostname !== here?.hostname;
  if (!away && (link.pathname === here.pathname || !STORY_PATH.test(link.pathname))) return false;
  return link.closest(ASIDE) === null;
}

/** The nearest box around a link's headline that says more than the headline does; the link itself where it is the card. */
function cardOf(link: Element): Element | null {
  const headline = link.querySelector(HEADING) ?? link;
  const length = lengthOf(headline, MOST_HEADLINE + 1);
  if (length < LEAST_HEADLINE || length > MOST_HEADLINE) return null;
  const paragraph = link.closest('p');
  const reference = length / LEAST_SHARE;
  if (paragraph && lengthOf(paragraph, reference) >= reference) return null;
  const enough = length + LEAST_AROUND;
  let box = headline.parentElement;
  for (let step = 0; box && step < MOST_STEPS; step++, box = box.parentElement)
    if (lengthOf(box, enough) >= enough) return box;
  return null;
}

/** Characters of an element's text, counted until there are enough of them: a box may be as large as the page. */
function lengthOf(element: Element, enough: number): number {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < enough && texts.nextNode()) length += texts.currentNode.nodeValue?.trim().length ?? 0;
  return length;
}
