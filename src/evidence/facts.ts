import { CJK, isCjkCode } from '../dom/cjk.ts';
import { mapped, type Work } from '../dom/slices.ts';
import { boxAround } from '../page/boxAround.ts';
import { hintReader } from '../page/hints.ts';
import type { Block, Box, Outline } from '../page/outline.ts';
import { MIN_PROSE, MIN_PROSE_CJK } from './prose.ts';

/** Sums over a box and all it holds. */
export interface BoxFacts {
  chars: number;
  linkChars: number;
  /** Characters in blocks that read like running text. */
  prose: number;
  /** Characters of running text in blocks that stand directly in it, or in its own paragraphs. */
  ownProse: number;
  /** Hints of its own names. */
  hints: number;
  /** The landmark elements that it is or stands in, one bit each, in the order of `PLACES`. */
  places: number;
}

/** Elements that say what a part of the page is for. */
const PLACES = [
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'figure',
  'list',
  'table',
  'blockquote',
  'article',
  'main',
  'button',
  'dialog',
  'section',
  'item',
] as const;

export type Place = (typeof PLACES)[number];

const PLACE_OF: Record<string, Place> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  form: 'form',
  fieldset: 'form',
  figure: 'figure',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  table: 'table',
  blockquote: 'blockquote',
  article: 'article',
  main: 'main',
  button: 'button',
  label: 'button',
  dialog: 'dialog',
  section: 'section',
  li: 'item',
};

const PLACE_OF_ROLE: Record<string, Place> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
  article: 'article',
  list: 'list',
  listitem: 'item',
  button: 'button',
  search: 'form',
  form: 'form',
  figure: 'figure',
};

/** The bit that stands for a place. */
export function placeBit(place: Place): number {
  return 1 << PLACES.indexOf(place);
}

const NOT_PROSE =
  placeBit('nav') | placeBit('footer') | placeBit('button') | placeBit('figure') | placeBit('dialog');

/** Links may make up this share of a paragraph, no more. */
const MAX_PROSE_LINKS = 0.4;

export interface PageFacts {
  /** By box index. */
  boxes: BoxFacts[];
  /** Characters that read like running text, by block index; 0 for all others. */
  prose: number[];
  /** The box whose own paragraphs a block belongs to, by block index. */
  holders: Box[];
  /** The box around most of the running text. */
  region: Box;
}

/**
 * Sums up, box by box, what the outline holds. A dialog in which a story was opened over a list, `opened`, is a part of the
 * page like any other.
 */
export function* sumUp({ boxes, blocks, root }: Outline, opened: Box | null = null): Work<PageFacts> {
  const readHints = hintReader();
  const facts = yield* mapped(boxes, (box) => ({
    chars: 0,
    linkChars: 0,
    prose: 0,
    ownProse: 0,
    hints: readHints(box.element),
    places: box === opened ? 0 : placeOf(box),
  }));
  // A parent's index is always smaller than its children's.
  for (const box of boxes)
    if (box.parent) (facts[box.index] as BoxFacts).places |= (facts[box.parent.index] as BoxFacts).places;
  const prose = yield* mapped(blocks, (block) => proseOf(block, (facts[block.box.index] as BoxFacts).places));
  const holders = blocks.map(({ box }) => holderOf(box));
  yield;
  for (const [index, block] of blocks.entries()) {
    const fact = facts[block.box.index] as BoxFacts;
    fact.chars += block.text.length;
    fact.linkChars += block.linkChars;
    fact.prose += prose[index] as number;
    (facts[(holders[index] as Box).index] as BoxFacts).ownProse += prose[index] as number;
  }
  for (let index = boxes.length - 1; index > 0; index--) {
    const fact = facts[index] as BoxFacts;
    const around = facts[((boxes[index] as Box).parent as Box).index] as BoxFacts;
    around.chars += fact.chars;
    around.linkChars += fact.linkChars;
    around.prose += fact.prose;
  }
  yield;
  return { boxes: facts, prose, holders, region: findRegion(boxes, facts) ?? root };
}

/** Least text of a story that is opened in a dialog, in characters; notices and forms have less or are not the page's title. */
const LEAST_OPENED = 600;

/** The dialog in which a story was opened: the one around its headline, if that holds a text. */
export function dialogAround({ box }: Block, { boxes }: PageFacts): Box | null {
  let one: Box | null = box;
  while (one && placeOf(one) !== placeBit('dialog')) one = one.parent;
  return one && (boxes[one.index] as BoxFacts).chars >= LEAST_OPENED ? one : null;
}

function owned(facts: BoxFacts[], box: Box): number {
  return (facts[box.index] as BoxFacts).ownProse;
}

function placeOf(box: Box): number {
  const role = box.element.getAttribute('role');
  const place = (role ? PLACE_OF_ROLE[role] : undefined) ?? PLACE_OF[box.tag];
  return place ? placeBit(place) : 0;
}

/** Characters of a line that reads like running text, in places such as those given; 0 for all others. */
export function proseOf({ text, linkChars }: Block, places = 0): number {
  if ((places & NOT_PROSE) !== 0 || linkChars > text.length * MAX_PROSE_LINKS) return 0;
  if (text.length >= MIN_PROSE) return isCjkText(text) ? text.length * 2 : text.length;
  return text.length >= MIN_PROSE_CJK && isCjkText(text) ? text.length * 2 : 0;
}

/** Characters of a text that tell its script. */
const FEW = 60;

/** True where Chinese, Japanese or Korean letters make up a third of the text's beginning. */
export function isCjkText(text: string): boolean {
  if (!CJK.test(text)) return false;
  const length = Math.min(FEW, text.length);
  let found = 0;
  for (let at = 0; at < length; at++) if (isCjkCode(text.charCodeAt(at))) found++;
  return found * 3 > length;
}

/** Boxes that hold paragraphs; what stands in any other belongs to the box around it. */
export const HOLDERS: ReadonlySet<string> = new Set([
  'div',
  'section',
  'article',
  'main',
  'td',
  'body',
  'aside',
]);

function holderOf(box: Box): Box {
  const around = boxAround(box);
  return HOLDERS.has(box.tag) || box.tag.includes('-') || !around ? box : around;
}

/** What a box's own paragraphs count for in the boxes around it, a level: Readability halves it, we keep more, since publishers nest more deeply today. */
const DECAY = 0.7;

/** Levels after which what is left no longer counts. */
const LEVELS = 5;

function findRegion(boxes: Box[], facts: BoxFacts[]): Box | undefined {
  const scores = new Map<Box, number>();
  for (const box of boxes) {
    let share = owned(facts, box);
    if (share === 0) continue;
    let around: Box | null = box;
    for (let level = 0; level < LEVELS && around; level++) {
      scores.set(around, (scores.get(around) ?? 0) + share);
      share *= DECAY;
      around = around.parent;
    }
  }
  let best: Box | undefined;
  for (const [box, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = box;
  return best;
}
