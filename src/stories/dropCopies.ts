import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box, Outline } from '../page/outline.ts';
import { lengthOf } from './lengthOf.ts';

/** A shorter line may well be said twice. Characters. */
const MIN_REPEAT = 40;

/** A line of a song, whose refrain is said again. Characters. */
const LONGEST_VERSE = 80;

/** A paragraph this long is not said twice. Characters. */
const LONG = 200;

/** A box that stands on the page this often, word for word, says nothing of the story. */
const LEAST_NOTICES = 3;

/** Such a box has no more lines. */
const MOST_LINES = 4;

/** A box with more lines is no notice, whichever of them are the story's. */
const MOST_AROUND = 20;

/** Where such boxes make up more of a story, they are its copies. */
const MOST_SHARE = 0.2;

/** Boxes looked at around a paragraph. */
const MAX_ABOVE = 2;

/**
 * Leaves out what stands on the page more than once: the second of two texts for two widths of screen, told by two
 * lines in a row that were said before, and boxes that come again and again, as notices where something cannot be shown.
 */
export function dropCopies(story: Block[], outline: Outline, facts: PageFacts): Block[] {
  const once = dropNotices(story, outline, facts);
  const first = new Map<string, Box>();
  const again = once.map(({ text, index }) => {
    const before = first.get(text);
    if (!before) first.set(text, facts.holders[index] as Box);
    return before !== undefined;
  });
  // A refrain is said again in the same box.
  const isCopy = ({ text, index }: Block, at: number): boolean =>
    again[at] === true &&
    text.length >= (first.get(text) === facts.holders[index] ? LONGEST_VERSE : MIN_REPEAT) &&
    (text.length >= LONG || again[at - 1] === true || again[at + 1] === true);
  return once.filter((block, at) => !isCopy(block, at));
}

function dropNotices(story: Block[], { blocks }: Outline, { prose }: PageFacts): Block[] {
  const counts = new Map<string, number>();
  for (const { text } of story) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isNotice = ({ text }: Block): boolean => (counts.get(text) ?? 0) >= LEAST_NOTICES;
  const told = new Set(story);
  const left = new Set<Block>();
  for (const block of story) {
    if (prose[block.index] === 0 || !isNotice(block)) continue;
    let { box } = block;
    for (let level = 0; box.parent && level < MAX_ABOVE; level++) {
      box = box.parent;
      if (box.end - box.start > MOST_AROUND) break;
      const lines = blocks.slice(box.start, box.end).filter((line) => told.has(line));
      if (lines.length > 1 && lines.length <= MOST_LINES && lines.every(isNotice))
        for (const line of lines) left.add(line);
    }
  }
  const isLittle = lengthOf(onceEach(left)) < lengthOf(onceEach(story)) * MOST_SHARE;
  return isLittle ? story.filter((block) => !left.has(block)) : story;
}

/** A line for each text, however often it is said. */
function onceEach(lines: Iterable<Block>): Iterable<Block> {
  return new Map(Array.from(lines, (line) => [line.text, line])).values();
}
