import { cleanAddress } from '../dom/cleanAddress.ts';
import { saysAnything, saysWord } from '../dom/says.ts';
import type { Card } from '../evidence/cards.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block } from '../page/outline.ts';
import { isHeadline } from './card/isHeadline.ts';
import { partsOf } from './card/partsOf.ts';
import { endsWithName } from './endsWithName.ts';
import type { OtherStory } from './otherStory.ts';
import { nearestOther, type Surroundings } from './textUnder.ts';

/**
 * Gives a text without a link to the story that is linked under the same headline, or by an invitation to read on below
 * it. Where that link was taken for no story, the text is given the link instead.
 */
export function joinTwin(
  one: OtherStory,
  stories: OtherStory[],
  around: Surroundings,
  base: string,
): boolean {
  const headline = one.headline as Block;
  const item = around.items.get(headline);
  const from = item?.from ?? headline.index + 1;
  const behind = item?.end ?? nearestOther(headline, one, around, 1);
  const namesOutlet = tellOutlet(around.blocks.slice(from, one.text[0]?.index));
  // Letters that are no word, 'F.A.Q.', invite to nothing.
  const isInvitation = (text: string): boolean =>
    !isHeadline(text) && (saysWord(text) || !saysAnything(text));
  const invites = ({ block, text }: Card): boolean =>
    block !== null &&
    block.index >= from &&
    block.index < behind &&
    (isInvitation(text) || namesOutlet(text));
  const isInvited = ({ cards }: OtherStory): boolean => cards.some((card) => invites(card));
  // The lines of a link that comes last may go on to the next headline.
  const isUnder = ({ cards, lines }: OtherStory): boolean =>
    lines.some(
      ({ text, index }) =>
        text === headline.text && cards.some(({ block }) => block === null || block.index >= index),
    );
  // A wide card may hold the cards of others.
  const free = stories
    .filter(({ text }) => text.length === 0)
    .toSorted((a, b) => a.lines.length - b.lines.length);
  const twin = free.find(isInvited) ?? free.find(isUnder);
  if (!twin) {
    const inside = new Set(one.text);
    const last = one.text.at(-1)?.index ?? headline.index;
    const below = around.blocks
      .slice(one.text[0]?.index ?? headline.index + 1, behind)
      .filter((block) => !inside.has(block));
    // A link among its paragraphs leads elsewhere, unless it names the outlet.
    const isItsOwn = (card: Card): boolean =>
      (invites(card) && (card.start > last || namesOutlet(card.text))) ||
      (item?.isFolded === true && card.url.host !== around.host) ||
      leadsToMany(card, around.blocks, base);
    const own = linkAlone(headline, base);
    const links = below.flatMap((block) => linkAlone(block, base)).filter((card) => isItsOwn(card));
    one.cards = own.length > 0 ? own : links.slice(-1);
    // What follows an invitation to read on is no text of the story.
    const end = links.find(({ text }) => namesOutlet(text))?.start ?? behind;
    one.text = one.text.filter(({ index }) => index < end);
    return false;
  }
  twin.text = one.text;
  twin.isTeaser = one.isTeaser;
  twin.lines = [...new Set([...twin.lines, ...one.lines])].toSorted((a, b) => a.index - b.index);
  twin.headline = headline;
  return true;
}

/** The link that a line is, whatever it was taken for. */
function linkAlone(block: Block, base: string): Card[] {
  const { links, text, box, index } = block;
  const [link] = links;
  const url = link && isLinkAlone(block) ? cleanAddress(link.element.getAttribute('href') ?? '', base) : null;
  if (!link || !url) return [];
  return [
    { url, key: url.href, link, text, block, strong: false, own: false, box, start: index, end: index + 1 },
  ];
}

/** True for words that are a line elsewhere too, and lead to another site there: 'Source'. */
function leadsToMany({ text, url }: Card, blocks: Block[], base: string): boolean {
  return blocks.some(
    (block) => block.text === text && linkAlone(block, base).some((other) => other.url.host !== url.host),
  );
}

/** The least share of an invitation that the outlet's name makes up. */
const LEAST_NAMED = 0.25;

/** Tells a link's words that name the outlet which stands under a headline: 'Read at the Alder Post'. */
function tellOutlet(head: Block[]): (text: string) => boolean {
  const names = partsOf(head).map(({ text }) => text);
  return (text) => names.some((name) => text !== name && endsWithName(text, name, LEAST_NAMED));
}
