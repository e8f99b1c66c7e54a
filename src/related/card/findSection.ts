import { CJK } from '../../dom/cjk.ts';
import { firstAt } from '../../dom/firstAt.ts';
import { leadsNowhere } from '../../dom/leadsNowhere.ts';
import { fold } from '../../dom/text.ts';
import { pattern } from '../../dom/pattern.ts';
import { isStrong } from '../../evidence/findCards.ts';
import { isHeading } from '../../page/headingRank.ts';
import type { Block, Box } from '../../page/outline.ts';
import { shapeOf } from '../../page/shapeOf.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import { saysTime } from '../../time/parseTime.ts';

/** Longest name of a list, in characters; those of Chinese, Japanese and Korean say more. */
const MAX_NAME = 60;
const MAX_NAME_CJK = 20;

/** Headings amid a list that are looked at. */
const MOST_AMID = 40;

/** Blocks above a list in which its name may stand. */
const MAX_ABOVE = 60;

/** What is known of a page before its headings are. */
export interface ListLines {
  blocks: Block[];
  /** The blocks at which the page's stories begin, ascending. */
  starts: number[];
  /** What `headlinesIn` gives. */
  headlines: number[];
  isTitle: (block: Block) => boolean;
  /** Lines that stand on the page again and again, and are no links, such as 'Related' within each card: how often. */
  repeated: ReadonlyMap<string, number>;
  /** BCP 47; may be empty. */
  lang: string;
}

/** What the search for a list's name needs to know of its page. */
export interface Lists extends ListLines {
  /** What `headsIn` gives. */
  heads: Block[];
}

/**
 * Finds the name of the list that a card stands in, other than an outlet's: the nearest heading above it that is no story's own, or a
 * short line that a box of several stories begins with.
 */
export function findSection(box: Box, lists: Lists, outlet?: string): string | undefined {
  const { blocks, heads } = lists;
  let isFurther = false;
  for (let around = box.parent; around; around = around.parent) {
    const { from, until } = placesAbove(box, around, lists);
    const placeOf = (line: number): number =>
      firstAt(heads.length, (place) => (heads[place] as Block).index >= line);
    const first = placeOf(until);
    const above = heads.slice(placeOf(from), first);
    // Amid a long list stands its next part's name, set as that of the first is.
    const makes = new Set(above.map((head) => shapeOf(head.box)));
    const end = placeOf(box.start);
    const amid = heads
      .slice(Math.max(first, end - MOST_AMID), end)
      .filter((head) => makes.has(shapeOf(head.box)));
    for (const head of [...above, ...amid].toReversed()) {
      const name = nameIn(head);
      if (name === outlet || (head.box.hidden && !box.hidden)) continue;
      if (namedBy(head, box, lists) !== null) {
        isFurther = true;
        continue;
      }
      // Above another part of the page stands no label of this one.
      return isFurther && saysSponsored(name) ? undefined : name;
    }
    const label = around.start < box.start && labelOf(around, lists, box);
    if (label) {
      // Further lists may follow in the same box.
      const last = blocks
        .slice(around.start, box.start)
        .findLast((block) => shapeOf(block.box) === shapeOf(label.box) && mayBeLabel(block, lists));
      const name = nameIn(last ?? label);
      if (name !== outlet) return name;
    }
    if (isMainPart(around)) return undefined;
  }
  return undefined;
}

/** The headings that may name a list: none that is a story's own, stands in each card, such as that of a form to be opened, or is a time. */
export function headsIn(lists: ListLines): Block[] {
  return lists.blocks.filter(
    (block) =>
      mayBeHeading(block) &&
      !lists.isTitle(block) &&
      !isHeadline(block) &&
      !isLong(block) &&
      !isInEachCard(block, lists) &&
      !isTimeOf(block, lists),
  );
}

/** The page's main parts are lists of everything. */
function isMainPart({ tag }: Box): boolean {
  return tag === 'main' || tag === 'body';
}

/** Lines from one story to the next in a list. */
const MAX_GAP = 20;

/**
 * From which line to which, exclusively, the name of a card's list may stand in a box around it: in the page's main parts in the
 * nearest ones, else in those above the first story of its list, or those that the box begins with.
 */
function placesAbove(card: Box, around: Box, { starts }: Lists): { from: number; until: number } {
  if (isMainPart(around) || card.start - around.start <= MAX_ABOVE)
    return { from: Math.max(around.start, card.start - MAX_ABOVE), until: card.start };
  let first = card.start;
  for (let at = firstAt(starts.length, (place) => (starts[place] as number) >= first) - 1; at >= 0; at--) {
    const start = starts[at] as number;
    if (start < around.start || first - start > MAX_GAP) break;
    first = start;
  }
  return { from: Math.max(around.start, first - MAX_ABOVE), until: first };
}

/** Without the link that leads to the whole list, 'Science See all', and a longer line below in an element of its own. */
function nameIn({ text, nodes, links, box }: Block): string {
  const plain = nodes.filter((node) => !links.some(({ element }) => element.contains(node)));
  const isPart = plain.length > 0 && plain.length < nodes.length;
  const [first, second] = plain;
  if (
    first?.parentElement === box.element &&
    second &&
    second.parentElement !== box.element &&
    /\S{3}$/u.test(first.data) &&
    /^\S/u.test(second.data) &&
    second.data.length > first.data.length
  )
    return fold(first.data);
  const said = isPart ? plain.map(({ data }) => data).join('') : text;
  return fold(said).replace(/\s*[:：»›>→]$/u, '');
}

/** Longest name that is no heading, and the most blocks between it and the first story: bullets, ranks. */
const MAX_LABEL = 40;
const MAX_BETWEEN = 2;

/** A line above the first of several stories in a box, where it may be their list's name. */
function labelOf({ start, end }: Box, lists: Lists, card: Box): Block | null {
  const { blocks, starts } = lists;
  const at = firstAt(starts.length, (place) => (starts[place] as number) >= start);
  const [first = end, second = end] = [starts[at], starts[at + 1]];
  if (first > start + MAX_BETWEEN + 1 || second >= end) return null;
  return (
    blocks
      .slice(start, first)
      .find(
        (block) => mayBeLabel(block, lists) && !(isHeading(block) && namedBy(block, card, lists) === 'other'),
      ) ?? null
  );
}

const WORDS = pattern()`^(?:[^\d.,;!…。]|(?<=\p{L})\d)*[\p{L}\p{M}]{2}(?:[^\d.,;!…。]|(?<=\p{L})\d)*$`;

function mayBeLabel(block: Block, { isTitle, repeated, lang }: Lists): boolean {
  const { text, box, links } = block;
  return (
    text.length <= MAX_LABEL &&
    WORDS.test(text) &&
    links.length < 2 &&
    !links.some(({ element }) => leadsNowhere(element)) &&
    !box.hidden &&
    box.tag !== 'button' &&
    !isHeadline(block) &&
    !isTitle(block) &&
    !repeated.has(text) &&
    !saysTime(text, lang) &&
    !saysSponsored(text) &&
    !saysSponsored(nameIn(block))
  );
}

/** The blocks of a page that read like headlines of stories, by their indexes, ascending. */
export function headlinesIn(blocks: Block[]): number[] {
  return blocks.filter((block) => isHeadline(block)).map(({ index }) => index);
}

/** A longer text below a heading says no more what a list is of. Characters. */
const MAX_BELOW = 240;

/** What a heading in a box without the card names: a list with headlines of its own, a form, a table or a text, or nothing there. */
function namedBy({ index, box }: Block, card: Box, { blocks, headlines }: Lists): 'list' | 'other' | null {
  const holdsCard = ({ start, end }: Box): boolean => start <= card.start && card.start < end;
  let own = box;
  while (own.parent && !holdsCard(own.parent)) own = own.parent;
  if (holdsCard(own)) return null;
  const next = headlines[firstAt(headlines.length, (place) => (headlines[place] as number) > index)];
  if (next !== undefined && next < own.end) return 'list';
  // More lines than characters are enough: none is empty.
  const below = blocks.slice(index + 1, Math.min(own.end, index + 2 + MAX_BELOW));
  return below.reduce((sum, { text }) => sum + text.length, 0) > MAX_BELOW ||
    own.element.querySelector('input[type=email], textarea, table') !== null
    ? 'other'
    : null;
}

function isInEachCard({ text }: Block, { repeated, starts }: ListLines): boolean {
  return (repeated.get(text) ?? 0) * 4 > starts.length;
}

/** True for a time that stands as the term which a story explains, in a tape of news. */
function isTimeOf({ box, text }: Block, { lang }: ListLines): boolean {
  return box.tag === 'dt' && saysTime(text, lang);
}

function isLong({ text }: Block): boolean {
  return text.length > (CJK.test(text) ? MAX_NAME_CJK : MAX_NAME);
}

function isHeadline({ text, linkChars }: Block): boolean {
  return linkChars > 0 && isStrong(text);
}

function mayBeHeading(block: Block): boolean {
  const { box, links } = block;
  return (isHeading(block) || box.tag === 'legend' || box.tag === 'dt') && links.length < 2;
}
