import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type PageFacts, placeBit } from '../evidence/facts.ts';
import type { Trail } from '../model.ts';
import { headingRank, NO_HEADING } from '../page/headingRank.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { isHeadline } from './card/isHeadline.ts';
import { saysTime } from './time/parseTime.ts';
import type { OtherStory } from './otherStory.ts';

/** What is known of the page when its other stories' texts are looked for. */
interface Surroundings {
  blocks: Block[];
  facts: PageFacts;
  /** The main story's headline; null on pages without one. */
  headline: Block | null;
  lang: string;
  /** By block index: how sure it is that a block is the main story's text. */
  certainties: Float32Array;
  mainFrom: Map<Box, number>;
  /** Headlines of other stories. */
  titles: Map<Block, OtherStory>;
}

/** Least text that is a whole story and no teaser: characters, those of Chinese, Japanese and Korean counting twice. */
const LEAST_WHOLE = 600;

/** Least text that must be left for the main story, counted likewise. */
const LEAST_LEFT = 250;

/** Characters of a sample in the trail. */
const SAMPLE = 60;

/**
 * Finds the whole texts of other stories that stand on the page, of those with a link and of those without one. Told
 * by structure alone: a story's text stands under its headline, in a box that holds no other headline of its rank.
 */
export function addWholeTexts(
  stories: OtherStory[],
  evidence: Evidence,
  certainties: Float32Array,
  trail: Trail,
): OtherStory[] {
  const { page, facts } = evidence;
  const titles = new Map<Block, OtherStory>();
  for (const story of stories) {
    for (const { block } of story.cards)
      if (block && !titles.has(block) && isTitle(block)) titles.set(block, story);
  }
  const around: Surroundings = {
    blocks: page.outline.blocks,
    facts,
    headline: evidence.headline?.block ?? null,
    lang: page.document.documentElement?.getAttribute('lang') ?? '',
    certainties,
    mainFrom: mainHolders(evidence, certainties),
    titles,
  };
  for (const block of around.blocks) {
    if (mayBeUnlinked(block, around))
      titles.set(block, { cards: [], headline: block, weight: 1, lines: [block], text: [] });
  }
  const found: OtherStory[] = [];
  const taken = new Set<Block>();
  for (const [title, story] of [...titles].toSorted(([a], [b]) => a.index - b.index)) {
    if (story.text.length > 0 || taken.has(title)) continue;
    const text = untilJump(textUnder(title, story, around), around).filter(
      ({ index }) => index < endOfItem(title),
    );
    if (lengthOf(text, facts) < LEAST_WHOLE) continue;
    story.text = text;
    // Between headline and text stand outlet and time.
    story.lines = [...story.lines, ...around.blocks.slice(title.index, text[0]?.index)];
    found.push(story);
    for (const block of text) taken.add(block);
  }
  leaveTheMainStory(found, around);
  for (const { text, cards, headline } of found.filter((story) => story.text.length > 0)) {
    const name = cards[0]?.text ?? headline?.text ?? '';
    trail.push({
      step: 'related',
      what: name.slice(0, SAMPLE),
      why: `its whole text stands on the page, ${text.length} blocks, like the main story's by ${certaintyOf(text, around).toFixed(2)}`,
    });
  }
  for (const story of found)
    story.lines = [...new Set([...story.lines, ...story.text])].toSorted((a, b) => a.index - b.index);
  const unlinked = found.filter(({ cards, text }) => cards.length === 0 && text.length > 0);
  // From the end on: an invitation belongs to the nearest headline above it.
  const alone = unlinked.toReversed().filter((one) => !joinTwin(one, stories, around));
  return [...stories, ...alone].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Where nothing is left for the main story, the first text behind its headline is not another's. */
function leaveTheMainStory(
  found: OtherStory[],
  { blocks, facts, headline, certainties }: Surroundings,
): void {
  const taken = new Set(found.flatMap(({ text }) => text));
  const left = blocks.filter((block) => !taken.has(block) && (certainties[block.index] as number) >= 0.5);
  if (lengthOf(left, facts) >= LEAST_LEFT) return;
  const first = found.find(({ text }) => !headline || (text[0] as Block).index > headline.index);
  if (first) first.text = [];
}

/** Gives a text without a link to the story that is linked under the same headline, or by an invitation to read on below it. */
function joinTwin(one: OtherStory, stories: OtherStory[], around: Surroundings): boolean {
  const headline = one.headline as Block;
  const behind = nearestOther(headline, one, around, 1);
  const invites = ({ block, text }: Card): boolean =>
    block !== null && block.index > headline.index && block.index < behind && !isHeadline(text);
  const isTwin = ({ cards, lines }: OtherStory): boolean =>
    cards.some((card) => invites(card)) || lines.some(({ text }) => text === headline.text);
  // A wide card may hold the cards of others.
  const [twin] = stories
    .filter((story) => story.text.length === 0 && isTwin(story))
    .toSorted((a, b) => a.lines.length - b.lines.length);
  if (!twin) return false;
  twin.text = one.text;
  twin.lines = [...new Set([...twin.lines, ...one.lines])].toSorted((a, b) => a.index - b.index);
  twin.headline = headline;
  return true;
}

function placeOf({ cards, lines }: OtherStory): number {
  return cards[0]?.link.from ?? lines[0]?.at ?? 0;
}

/** Where the list item around a headline ends, which its story does not go beyond; infinite for one in no list. */
function endOfItem({ box }: Block): number {
  let one: Box | null = box;
  while (one && one.tag !== 'li') one = one.parent;
  return one?.end ?? Infinity;
}

/** A link within a sentence is no headline. */
const LEAST_LINK = 0.6;

function isTitle({ box, text, linkChars }: Block): boolean {
  return headingRank(box) < NO_HEADING || linkChars >= text.length * LEAST_LINK;
}

/** A headline of the same make as the main story's, or an h1, that leads nowhere. */
function mayBeUnlinked(block: Block, { headline, titles }: Surroundings): boolean {
  if (
    !headline ||
    block.index <= headline.index ||
    titles.has(block) ||
    block.links.length > 0 ||
    block.box.hidden
  )
    return false;
  if (headingRank(block.box) > 3 || block.text === headline.text) return false;
  return shapeOf(block.box) === shapeOf(headline.box) || headingRank(block.box) === 1;
}

/** Prose that may stand before a headline in its own story's box. */
const MAX_BEFORE = 300;

/**
 * From this certainty on a text is the main story's own, in spite of what its structure says: in one of several
 * like boxes that each begin with a headline leading elsewhere, in a single one, without these, and among the main
 * story's paragraphs.
 */
const MOST_REPEATED = 0.95;
const MOST_BOXED = 0.85;
const MOST_UNBOXED = 0.4;
const MOST_INSIDE = 0.3;

/** Blocks looked at after one headline. */
const MAX_BLOCKS = 600;

/**
 * The running text that belongs to a headline: in the largest box around it that begins with it and holds neither the
 * main story's headline nor another of its rank.
 */
function textUnder(title: Block, story: OtherStory, around: Surroundings): Block[] {
  const { blocks, facts } = around;
  const isLinked = story.cards.length > 0;
  const before = nearestOther(title, story, around, -1);
  const behind = nearestOther(title, story, around, 1);
  let { box } = title;
  for (let up = box.parent; up?.parent; up = up.parent) {
    if (up.start <= before || up.end > behind) break;
    if (lengthOf(blocks.slice(up.start, title.index), facts) > MAX_BEFORE) break;
    box = up;
  }
  const isPeer = isLikeTheMain(title, around) && (isLinked || isDated(title, around));
  const isInside = !isPeer && isPartOfTheMain(title, box, around);
  const boxed = proseAmong(blocks.slice(title.index + 1, Math.min(box.end, title.index + MAX_BLOCKS)), facts);
  if (lengthOf(boxed, facts) >= LEAST_WHOLE) {
    const most = isLinked ? (isRepeated(box, around) ? MOST_REPEATED : MOST_BOXED) : MOST_UNBOXED;
    return isPeer || certaintyOf(boxed, around) < (isInside ? MOST_INSIDE : most) ? boxed : [];
  }
  // Headlines and paragraphs in turn, without a box for each story: up to the next headline.
  const list = box.parent ?? box;
  const end = Math.max(box.end, Math.min(list.end, behind));
  const flat = proseAmong(blocks.slice(title.index + 1, end), facts);
  return isPeer || certaintyOf(flat, around) < (isInside ? MOST_INSIDE : MOST_UNBOXED) ? flat : [];
}

/** True for a headline among the main story's paragraphs, without a time of its own: what a digest or a list of the best is made of. */
function isPartOfTheMain(title: Block, box: Box, around: Surroundings): boolean {
  for (let up = box.parent; up; up = up.parent)
    if ((around.mainFrom.get(up) ?? Infinity) < title.index) return !isDated(title, around);
  return false;
}

/** Boxes that hold sure paragraphs of the main story behind its headline, each with the index of the first. */
function mainHolders({ page, facts, headline }: Evidence, certainties: Float32Array): Map<Box, number> {
  const first = new Map<Box, number>();
  for (const { index } of page.outline.blocks.slice((headline?.block.index ?? -1) + 1)) {
    const holder = facts.holders[index] as Box;
    if (facts.prose[index] !== 0 && (certainties[index] as number) > STORY && !first.has(holder))
      first.set(holder, index);
  }
  return first;
}

/** A teaser that reads less like the main story than this, and a paragraph behind its box that reads more like it than that. */
const TEASER = 0.2;
const STORY = 0.8;

/** A text up to where the main story goes on behind another one's teaser, which stands in a box of its own within that. */
function untilJump(text: Block[], { certainties, facts }: Surroundings): Block[] {
  const certaintyAt = ({ index }: Block): number => certainties[index] as number;
  const end = text.findIndex((block) => certaintyAt(block) >= TEASER);
  const behind = text[end];
  if (!behind || end === 0 || certaintyAt(behind) <= STORY) return text;
  const teaser = text.slice(0, end);
  return teaser.some(({ index }) => facts.holders[index] === facts.holders[behind.index]) ? text : teaser;
}

/**
 * True for a headline of the very make of the main story's, or one that is an h1 as well: a page that sets both alike
 * sets their texts alike too, and what those read like tells nothing. It leads elsewhere or has a time of its own.
 */
function isLikeTheMain(title: Block, { headline }: Surroundings): boolean {
  if (!headline || title.index <= headline.index) return false;
  const rank = headingRank(title.box);
  return (
    rank === headingRank(headline.box) &&
    rank < NO_HEADING &&
    (rank === 1 || shapeOf(title.box) === shapeOf(headline.box))
  );
}

/** Lines under a headline among which its story's time stands. */
const MAX_HEAD = 8;

/** True where one of the first lines under a headline says a time: a chapter has none. */
function isDated({ index }: Block, { blocks, lang }: Surroundings): boolean {
  return blocks.slice(index + 1, index + 1 + MAX_HEAD).some(({ text }) => saysTime(text, lang));
}

/** The index of the nearest headline of another story before or behind one, as far as is looked; one step past that for none. */
function nearestOther(title: Block, story: OtherStory, around: Surroundings, step: 1 | -1): number {
  let index = title.index + step;
  for (let left = MAX_BLOCKS; left > 0; left--, index += step) {
    const block = around.blocks[index];
    if (!block || isOther(block, title, story, around)) break;
  }
  return index;
}

/** True where boxes of the same make stand beside a box, each with another story's headline in it. */
function isRepeated(box: Box, { titles, blocks }: Surroundings): boolean {
  const alike = box.parent?.children.filter(
    (other) =>
      other.tag === box.tag && blocks.slice(other.start, other.end).some((block) => titles.has(block)),
  );
  return (alike?.length ?? 0) > 1;
}

function isOther(block: Block, title: Block, story: OtherStory, { titles, headline }: Surroundings): boolean {
  if (block === title) return false;
  if (block === headline) return true;
  const other = titles.get(block);
  return other !== undefined && other !== story && headingRank(block.box) <= headingRank(title.box);
}

/** How sure it is, on average, that a text is the main story's: links and headings stand within that one too. */
function certaintyOf(text: Block[], { certainties }: Surroundings): number {
  return text.reduce((sum, { index }) => sum + (certainties[index] as number), 0) / Math.max(1, text.length);
}

const NO_STORY =
  placeBit('nav') |
  placeBit('footer') |
  placeBit('button') |
  placeBit('form') |
  placeBit('dialog') |
  placeBit('figure');

/** Links may make up this share of a line that stands between paragraphs. */
const MAX_LINKS = 0.5;

/** From the first paragraph to the last: paragraphs, and the lines between them in the same boxes. */
function proseAmong(blocks: Block[], facts: PageFacts): Block[] {
  const isProse = ({ index }: Block): boolean => (facts.prose[index] as number) > 0;
  const first = blocks.findIndex((block) => isProse(block));
  const last = blocks.findLastIndex((block) => isProse(block));
  const inside = blocks.slice(Math.max(0, first), last + 1);
  const holders = new Set(inside.filter((block) => isProse(block)).map(({ index }) => facts.holders[index]));
  return inside.filter((block) => {
    if (isProse(block)) return true;
    const places = facts.boxes[block.box.index]?.places ?? 0;
    return (
      holders.has(facts.holders[block.index]) &&
      (places & NO_STORY) === 0 &&
      block.linkChars <= block.text.length * MAX_LINKS
    );
  });
}

function lengthOf(text: Block[], facts: PageFacts): number {
  return text.reduce((sum, { index }) => sum + (facts.prose[index] as number), 0);
}
