import type { Evidence } from '../evidence/evidence.ts';
import { type PageFacts, placeBit } from '../evidence/facts.ts';
import type { Trail } from '../model.ts';
import type { Block, Box } from '../page/outline.ts';
import type { OtherStory } from './otherStory.ts';

/** The main story, as far as it tells what is another's. */
export interface MainLines {
  blocks: Block[];
  headline: { block: Block } | null;
}

interface Surroundings {
  blocks: Block[];
  facts: PageFacts;
  /** The lines of the main story, its headline among them. */
  main: Set<Block>;
  headline: Block | null;
}

/** Least text that is a whole story and no teaser: characters, those of Chinese, Japanese and Korean counting twice. */
const LEAST_WHOLE = 600;

/** Finds the whole texts of other stories that stand on the page: of those with a link, and then of those without one. */
export function addWholeTexts(
  stories: OtherStory[],
  main: MainLines,
  { page, facts }: Evidence,
  trail: Trail,
): OtherStory[] {
  const headline = main.headline?.block ?? null;
  const around: Surroundings = {
    blocks: page.outline.blocks,
    facts,
    main: new Set(headline ? [...main.blocks, headline] : main.blocks),
    headline,
  };
  const titles = new Map<Block, OtherStory>();
  for (const story of stories) {
    for (const { block } of story.cards)
      if (block && isTitleElement(block.box) && !titles.has(block)) titles.set(block, story);
  }
  const unlinked: OtherStory[] = [];
  for (const block of around.blocks) {
    if (mayBeUnlinked(block, titles, around))
      titles.set(block, { cards: [], headline: block, weight: 1, lines: [block], text: [] });
  }
  const taken = new Set<Block>();
  for (const [title, story] of [...titles].toSorted(([a], [b]) => a.index - b.index)) {
    if (story.text.length > 0 || taken.has(title)) continue;
    const text = textUnder(title, story, titles, around);
    if (lengthOf(text, around.facts) < LEAST_WHOLE) continue;
    story.text = text;
    for (const block of text) taken.add(block);
    trail.push({
      step: 'related',
      what: title.text.slice(0, SAMPLE),
      why: `its whole text stands on the page, ${text.length} blocks`,
    });
    if (story.cards.length === 0) unlinked.push(story);
    else story.lines = [...new Set([...story.lines, ...text])].toSorted((a, b) => a.index - b.index);
  }
  return [...stories, ...unlinked].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Characters of a sample in the trail. */
const SAMPLE = 60;

function placeOf({ cards, lines }: OtherStory): number {
  return cards[0]?.link.from ?? lines[0]?.at ?? 0;
}

function isTitleElement({ tag, parent }: Box): boolean {
  return /^h[1-4]$/u.test(tag) || /^h[1-4]$/u.test(parent?.tag ?? '');
}

function levelOf({ tag, parent }: Box): number {
  return Number((/^h([1-6])$/u.exec(tag) ?? /^h([1-6])$/u.exec(parent?.tag ?? ''))?.[1] ?? 7);
}

/** A headline of the same make as the main story's, or the first of an article of its own, that leads nowhere. */
function mayBeUnlinked(
  block: Block,
  titles: Map<Block, OtherStory>,
  { headline, main }: Surroundings,
): boolean {
  if (!headline || main.has(block) || titles.has(block) || block.links.length > 0 || block.box.hidden)
    return false;
  if (levelOf(block.box) > 3 || block.text === headline.text) return false;
  return shapeOf(block.box) === shapeOf(headline.box) || levelOf(block.box) === 1;
}

function shapeOf({ tag, element }: Box): string {
  return `${tag}.${element.getAttribute('class') ?? ''}`;
}

/** The running text that belongs to a headline: in the largest box around it that holds neither the main story nor another headline of its rank. */
function textUnder(
  title: Block,
  story: OtherStory,
  titles: Map<Block, OtherStory>,
  around: Surroundings,
): Block[] {
  const rank = levelOf(title.box);
  const isOther = (block: Block): boolean => {
    const other = titles.get(block);
    return (
      block !== title &&
      ((other !== undefined && other !== story && levelOf(block.box) <= rank) || around.main.has(block))
    );
  };
  let box = title.box;
  for (let up = box.parent; up?.parent; up = up.parent) {
    if (around.blocks.slice(up.start, up.end).some((block) => isOther(block))) break;
    box = up;
  }
  // Headlines and paragraphs in turn, without a box for each story: up to the next headline.
  const list = box.parent ?? box;
  let end = box.end;
  while (end < list.end && end - title.index < MAX_BLOCKS && !isOther(around.blocks[end] as Block)) end++;
  return proseAmong(around.blocks.slice(title.index + 1, end), around);
}

/** Blocks looked at after one headline. */
const MAX_BLOCKS = 600;

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
function proseAmong(blocks: Block[], { facts }: Surroundings): Block[] {
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
