import { declaredLanguage } from '../dom/language.ts';
import type { Work } from '../dom/slices.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { meanCertainty, proseOf, sumsOf } from '../evidence/sums.ts';
import { leadsOn } from '../evidence/leadsOn.ts';
import { saysSponsored } from '../evidence/sponsored.ts';
import type { Trail } from '../model.ts';
import { boxNamed } from '../page/boxNamed.ts';
import { commonBox } from '../page/commonBox.ts';
import { headingRank, isHeading } from '../page/headingRank.ts';
import type { Block, Box, Outline } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { unitsOf } from '../evidence/unitsOf.ts';
import { between } from '../dom/between.ts';
import { headingAbove } from './card/headlineNear.ts';
import { invites } from './card/isHeadline.ts';
import { startOf } from './card/readCard.ts';
import { findFolded } from './findFolded.ts';
import { findItems, LEAST_TOLD } from './findItems.ts';
import { joinTwin } from './joinTwin.ts';
import { invitationOf } from './letters.ts';
import type { OtherStory } from './otherStory.ts';
import { LEAST_WHOLE, nearestOther, STORY, type Span, type Surroundings, textUnder } from './textUnder.ts';

/** Least text that must be left for the main story, counted likewise. */
const LEAST_LEFT = 250;

/** Characters of a sample in the trail. */
const SAMPLE = 60;

/**
 * Finds the whole texts of other stories that stand on the page, of those with a link and of those without one. Told
 * by structure alone: a story's text stands under its headline, in a box that holds no other headline of its rank.
 */
export function* addWholeTexts(
  stories: OtherStory[],
  evidence: Evidence,
  certainties: Float32Array,
  trail: Trail,
): Work<OtherStory[]> {
  const { page, facts } = evidence;
  const { blocks } = page.outline;
  const titles = new Map<Block, OtherStory>();
  const teasers = new Map<Block, Span>();
  const lang = declaredLanguage(page.document);
  for (const story of stories) {
    for (const card of story.cards) {
      const more = invitationOf(card, blocks);
      const title = more && invites(card.text) ? headingAbove(card, blocks, lang) : card.block;
      if (!title || titles.has(title) || !(more || isTitle(title))) continue;
      titles.set(title, story);
      // What stands between a headline and what leads on from there is a teaser, however long.
      if (more) teasers.set(title, { from: title.index + 1, end: more.index, isTeaser: true });
    }
  }
  const mainFrom = mainHolders(evidence, certainties);
  const around: Surroundings = {
    blocks,
    facts,
    proseIn: sumsOf(facts.prose),
    headline: evidence.headline?.block ?? null,
    lang,
    certainties,
    mainFrom,
    chunks: chunksOf(mainFrom.keys(), evidence.headline?.block.index ?? Infinity),
    titles,
    host: new URL(page.url).host,
    items: new Map([...teasers, ...(yield* findItems(evidence, titles)), ...findFolded(evidence)]),
  };
  // What a report that goes on is made of has headlines and times as well.
  for (const block of page.metadata.isLive ? [] : around.blocks) {
    if (mayBeUnlinked(block, around) || (around.items.has(block) && !titles.has(block)))
      titles.set(block, { cards: [], headline: block, weight: 1, lines: [block], text: [] });
  }
  yield;
  const found: OtherStory[] = [];
  const taken = new Set<Block>();
  for (const [title, story] of [...titles].toSorted(([a], [b]) => a.index - b.index)) {
    if (story.text.length > 0 || taken.has(title)) continue;
    const item = around.items.get(title);
    const text = withUnits(
      textUnder(title, story, around).filter(({ index }) => item?.isFolded || index < endOfItem(title)),
      page.outline,
      around,
    );
    if (proseOf(text, facts) < (item ? LEAST_TOLD : LEAST_WHOLE)) continue;
    story.text = text;
    story.isTeaser = item?.isTeaser;
    const gap = text[1] ? around.blocks.slice(text[0]?.index, text[1].index) : [];
    // Outlet and time stand between headline and text, above or below both.
    const [above, below] = linesBeside(title, text, story, around);
    story.lines = [
      ...above,
      ...below,
      ...story.lines.filter(isAround(text, story, item?.start)),
      title,
      ...around.blocks
        .slice(item?.from ?? title.index + 1, startOf(text, gap, around.lang))
        .filter((line) => line !== text[0]),
    ];
    found.push(story);
    for (const block of text) taken.add(block);
  }
  leaveTheMainStory(found, around);
  for (const { text, cards, headline } of found.filter((story) => story.text.length > 0)) {
    const name = cards[0]?.text ?? headline?.text ?? '';
    trail.push({
      step: 'related',
      what: name.slice(0, SAMPLE),
      why: `whole: ${text.length} blocks, ${meanCertainty(text, certainties).toFixed(2)}`,
    });
  }
  for (const story of found)
    story.lines = [...new Set([...story.lines, ...story.text])].toSorted((a, b) => a.index - b.index);
  const unlinked = found.filter(({ cards, text }) => cards.length === 0 && text.length > 0);
  // From the end on: an invitation belongs to the nearest headline above it.
  const alone = unlinked.toReversed().filter((one) => !joinTwin(one, stories, around, page.base));
  return [...stories, ...alone].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A text with the lists and tables that stand among its paragraphs. */
function withUnits(
  text: Block[],
  { boxes, blocks }: Outline,
  { facts, certainties, titles }: Surroundings,
): Block[] {
  const [first, last] = [text[0], text.at(-1)];
  if (!first || !last) return text;
  const inside = between(boxes, ({ from }) => from, first.at, last.at);
  const units = unitsOf(text, { boxes: inside, blocks }, facts, certainties, titles);
  const own = new Set(text);
  return blocks
    .slice(first.index, last.index + 1)
    .filter((block) => own.has(block) || units.has(block.index));
}

/** Lines that a story's box may begin with before the headline, and that may follow its text. */
const MAX_BESIDE = 5;

/**
 * The plain lines above a headline in the box around that and its text, where that begins with them and holds no other headline,
 * and the lines that follow the text in there.
 */
function linesBeside(
  title: Block,
  text: Block[],
  story: OtherStory,
  around: Surroundings,
): [above: Block[], below: Block[]] {
  const last = text.at(-1) ?? title;
  const { start, end } = commonBox([title.box, last.box]) as Box;
  if (title.index - start > MAX_BESIDE || nearestOther(title, story, around, 1) < end) return [[], []];
  const { facts, certainties } = around;
  const isPlain = (line: Block): boolean => !isHeading(line) && !saysSponsored(line.text);
  const isNoText = ({ index }: Block): boolean =>
    facts.prose[index] === 0 && (certainties[index] as number) < STORY;
  return [
    around.blocks.slice(start, title.index).filter((line) => line.links.length === 0 && isPlain(line)),
    around.blocks
      .slice(last.index + 1, Math.min(end, last.index + 1 + MAX_BESIDE))
      .filter((line) => isPlain(line) && isNoText(line)),
  ];
}

/**
 * Tells which lines of a story stand before its text's end, in the item that begins at a line, or in a card of its own: what follows
 * the text is another's, and so is what stands before its item.
 */
function isAround(text: Block[], { cards }: OtherStory, from = 0): (line: Block) => boolean {
  const last = text.at(-1)?.index ?? 0;
  return ({ index }) =>
    (index >= from && index <= last) || cards.some(({ start, end }) => index >= start && index < end);
}

/** Where nothing is left for the main story, the first text behind its headline is not another's. */
function leaveTheMainStory(
  found: OtherStory[],
  { blocks, facts, headline, certainties }: Surroundings,
): void {
  const taken = new Set(found.flatMap(({ text }) => text));
  const left = blocks.filter((block) => !taken.has(block) && (certainties[block.index] as number) >= 0.5);
  if (proseOf(left, facts) >= LEAST_LEFT) return;
  const first = found.find(({ text }) => !headline || (text[0] as Block).index > headline.index);
  if (first) first.text = [];
}

function placeOf({ cards, lines }: OtherStory): number {
  return cards[0]?.link.from ?? lines[0]?.at ?? 0;
}

/** Where the list item around a headline ends, which its story does not go beyond; infinite for one in no list. */
function endOfItem({ box }: Block): number {
  return boxNamed('li', box)?.end ?? Infinity;
}

/** A link within a sentence is no headline. */
const LEAST_LINK = 0.6;

function isTitle(block: Block): boolean {
  // What leads to the page before or behind is over nothing; a link that is set as a heading may end with a sign of that.
  if (block.text.startsWith('←')) return false;
  if (isHeading(block)) return true;
  // Nor is a line amid a text that leads on to another.
  return !block.text.endsWith('→') && !leadsOn(block) && block.linkChars >= block.text.length * LEAST_LINK;
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

/** The makes of boxes that begin behind the headline, each with where the first one ends. What has no class is like everything. */
function chunksOf(holders: Iterable<Box>, headline: number): Map<string, number> {
  const ends = new Map<string, number>();
  for (const box of holders) {
    const shape = shapeOf(box);
    if (box.start > headline && !shape.endsWith('.'))
      ends.set(shape, Math.min(ends.get(shape) ?? Infinity, box.end));
  }
  return ends;
}
