import { plainWords } from '../dom/text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type BoxFacts, placeBit } from '../evidence/facts.ts';
import { isStrong } from '../evidence/findCards.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import type { OtherStory } from './otherStory.ts';
import { LEAST_WHOLE, lengthOf } from './textUnder.ts';
import { holdsTime } from './time/holdsTime.ts';

/** Fewest boxes of one make, side by side, that are items of a list. */
const LEAST_ITEMS = 2;

/** Least text of an item whose like holds the main story: a teaser there is as little the main story's as a whole text. Characters. */
const LEAST_BESIDE = 250;

/** Least text of each of so many: a shorter one is a reply or an entry of a diary. Characters. */
const LEAST_OF_MANY = 400;
const MANY = 3;

/** Lines that an item begins with before its text: headline, outlet, time, labels of buttons. */
const MAX_HEAD = 8;

/** Longest headline, in characters. */
const MAX_TITLE = 200;

const NO_STORY = placeBit('nav') | placeBit('footer') | placeBit('form') | placeBit('dialog');

/**
 * Finds the items of lists of whole stories by structure alone: boxes of one make, side by side, each with a headline, a
 * time, and a text, or such headlines, times and texts in turn. The headline may lead nowhere and be set as plain text.
 * Gives each item's headline with the index of the block at which its text ends.
 */
export function findItems(
  { page, facts, headline }: Evidence,
  titles: Map<Block, OtherStory>,
): Map<Block, number> {
  const { blocks, boxes } = page.outline;
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  const items = new Map<Block, number>();
  if (!headline) return items;
  const main = headline.block;
  const claims = page.metadata.titles.map(({ text }) => plainWords(text));
  // A page may have its own headline twice.
  const isOwn = ({ text }: Block): boolean => claims.some((claim) => claim.includes(plainWords(text)));
  const holdsMain = ({ start, end }: Box): boolean => start <= main.index && main.index < end;
  const proseIn = ({ index }: Box): number => (facts.boxes[index] as BoxFacts).prose;

  const titleOf = (box: Box): Block | undefined => {
    const head = blocks.slice(box.start, Math.min(box.end, box.start + MAX_HEAD));
    const text = head.findIndex(({ index }) => facts.prose[index] !== 0);
    if (text >= 0) head.length = text;
    if (!head.some((block) => holdsTime(block, lang))) return undefined;
    const title = head.find((block) => titles.has(block)) ?? head.find((block) => mayBeTitle(block, lang));
    return title && isOwn(title) ? undefined : title;
  };

  for (const { children } of boxes) {
    if (children.length < LEAST_ITEMS) continue;
    for (const alike of groupsOf(children.filter((box) => proseIn(box) >= LEAST_BESIDE))) {
      const isBeside = alike.some(holdsMain);
      const found: [Block, Box][] = [];
      for (const box of alike) {
        if (holdsMain(box) || ((facts.boxes[box.index] as BoxFacts).places & NO_STORY) !== 0) continue;
        const title = titleOf(box);
        if (title && !items.has(title)) found.push([title, box]);
      }
      const isMany = found.length >= MANY && found.every(([, box]) => proseIn(box) >= LEAST_OF_MANY);
      const whole = isBeside || isMany ? found : found.filter(([, box]) => proseIn(box) >= LEAST_WHOLE);
      // One alone beside others that are no stories is no list of stories.
      if (isBeside || whole.length >= LEAST_ITEMS)
        for (const [title, { end }] of whole) items.set(title, end);
    }
  }

  const isHead = (block: Block): boolean =>
    block.index > main.index &&
    facts.prose[block.index + 1] === 0 &&
    (titles.has(block) || mayBeTitle(block, lang)) &&
    holdsTime(blocks[block.index + 1] as Block, lang) &&
    !isOwn(block);
  for (const row of rowsOf(blocks.filter(isHead))) {
    const { box } = row[0] as Block;
    const ends = row.map((_, at) => row[at + 1]?.index ?? (box.parent ?? box).end);
    const isWhole = row.every(
      (title, at) => lengthOf(blocks.slice(title.index, ends[at]), facts) >= LEAST_WHOLE,
    );
    if (isWhole) for (const [at, title] of row.entries()) items.set(title, ends[at] as number);
  }
  return items;
}

/** Lines of one make that stand in one box in turn with what each begins. */
function rowsOf(heads: Block[]): Block[][] {
  const rows = Map.groupBy(heads, ({ box }) => `${box.parent?.index} ${shapeOf(box)}`);
  return [...rows.values()].filter(({ length }) => length >= LEAST_ITEMS);
}

function groupsOf(boxes: Box[]): Box[][] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const shape = shapeOf(box);
    const group = groups.get(shape);
    if (group) group.push(box);
    else groups.set(shape, [box]);
  }
  return [...groups.values()].filter(({ length }) => length >= LEAST_ITEMS);
}

/** A name is shorter than a headline, and one with a time behind it is no headline either. */
function mayBeTitle(block: Block, lang: string): boolean {
  const { text, links, box } = block;
  if (links.length > 0 || box.tag === 'button' || !isStrong(text) || text.length > MAX_TITLE) return false;
  return !/[.。]$/u.test(text) && !holdsTime(block, lang);
}
