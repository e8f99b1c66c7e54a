import { classOf } from '../../dom/classOf.ts';
import type { Card } from '../../evidence/cards.ts';
import type { Block, Box } from '../../page/outline.ts';
import type { StoryLines } from '../otherStory.ts';
import { leadsOn } from '../../evidence/leadsOn.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import { isAway } from '../raise.ts';
import type { Part } from './partsOf.ts';

/** Names of the boxes of paid stories. */
const PAID =
  /(?:^|[-_\s])(?:sponsored|promoted|advertorial|advertisement|native-?ad|paid-?(?:content|post))(?:$|[-_\s])/iu;

/** Those of the two large networks of paid recommendations, among which a site has its own stories too. */
const NETWORK = /(?:^|[-_\s])(?:taboola|trc_\w+|outbrain|ob-(?:widget|dynamic|unit))(?:$|[-_\s])/iu;

/** Hosts that count clicks on advertisements. */
const AD_HOST =
  /(?:^|\.)(?:doubleclick|googleadservices|googlesyndication|taboola|outbrain|adnxs|criteo|zergnet|revcontent|mgid|dianomi|gemini\.yahoo)\.\w+$/u;

/** A longer id holds a story's name: 'promoted-harbour-opens-after-storm'. Characters. */
const MAX_ID = 30;

/** Levels above a card at which such a name still means this card and not the page. */
const LEVELS = 4;

/**
 * True where a page, of a site as `siteOf` names it, labels a story as paid for: in words, by its link, or by the name of a
 * box around it. `main` is the main story's text.
 */
export function isSponsored(
  story: StoryLines,
  parts: Part[],
  section: string | undefined,
  site: string,
  main: ReadonlySet<Block>,
): boolean {
  const isLabelled = parts.some(({ text, block }) => saysSponsored(text) && mayLabel(block, story, main));
  if (isLabelled || (section && saysSponsored(section))) return true;
  const { cards } = story;
  return (
    // A site's own story may also stand among paid ones.
    (cards.length > 0 && cards.every((card) => isNamed(card, PAID))) ||
    cards.some(
      (card) =>
        /\bsponsored\b/u.test(card.link.element.getAttribute('rel') ?? '') ||
        AD_HOST.test(card.url.host) ||
        (isAway(card, site) && (isNamed(card, PAID) || isNamed(card, NETWORK))),
    )
  );
}

/** What the box of a card is that has none of its own: its headline. */
const HEADLINE = /^(?:a|h[1-6]|p|span|b|strong|dt|td|font)$/u;

/**
 * A label outside a card's box is that of an empty place for a banner before or behind it; where cards have no box of their
 * own, it may be theirs. None beyond the main story's text is.
 */
function mayLabel({ index }: Block, { cards, text, lines }: StoryLines, main: ReadonlySet<Block>): boolean {
  const isFlat = ({ box: { tag, start, end }, block }: Card): boolean =>
    text.length === 0 &&
    // A line that leads on stands in a text.
    !(block && leadsOn(block)) &&
    HEADLINE.test(tag) &&
    end - start === 1 &&
    !lines.some((line) => main.has(line) && line.index < index !== line.index < start);
  return (
    cards.length === 0 ||
    cards.some((card) => isFlat(card) || (index >= card.box.start && index < card.box.end))
  );
}

/** Whether a box within a card says so, or the card's own or one around it. */
function isNamed({ box, link }: Card, names: RegExp): boolean {
  // What is set as a headline within the card is marked for those who pay.
  for (let one = link.box; one !== box && one.parent; one = one.parent)
    if (!HEADLINE.test(one.tag) && isCalled(one, names)) return true;
  // The page's own names are no card's.
  for (let one = box, level = 0; one.parent && level < LEVELS; one = one.parent, level++)
    if (isCalled(one, names)) return true;
  return false;
}

function isCalled({ element }: Box, names: RegExp): boolean {
  const id = element.getAttribute('id') ?? '';
  return names.test(`${classOf(element)} ${id.length > MAX_ID ? '' : id}`);
}
