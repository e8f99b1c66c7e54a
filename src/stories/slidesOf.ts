import { endsSentence } from '../dom/endsSentence.ts';
import { widthOf } from '../evidence/width.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

/** Lines of a caption among which its title and text begin: a counter may stand above them. */
const MAX_HEAD = 3;

/** Fewer captions with a title and a text are captions. */
const LEAST_SLIDES = 3;

/** Longest title and shortest text of a slide, in characters; letters of Chinese, Japanese and Korean count about twice. */
const MAX_TITLE = 90;
const LEAST_TEXT = 120;

/**
 * The lines of a story that is told in slides: each a picture with a title and a text in its caption. Not those that another story
 * tells of; one that reaches over many tells of none.
 */
export function slidesOf({ boxes, blocks }: Outline, others: { lines: Block[] }[]): Set<Block> {
  const isSlide = ({ tag, hidden, start, end }: Box): boolean => {
    // Asked of every box, most of which hold many lines: those are not gone through.
    if (tag !== 'figcaption' || hidden || end < start + 2) return false;
    return blocks.slice(start + 1, Math.min(end, start + MAX_HEAD)).some((text) => {
      const title = blocks[text.index - 1] as Block;
      return (
        // Cards of other stories are made so too.
        title.links.length + text.links.length === 0 &&
        widthOf(title.text) <= MAX_TITLE &&
        !endsSentence(title.text) &&
        widthOf(text.text) >= LEAST_TEXT
      );
    });
  };
  const slides = boxes.filter(isSlide);
  if (slides.length < LEAST_SLIDES) return new Set();
  const all = new Set(slides.flatMap(({ start, end }) => blocks.slice(start, end)));
  const tellers = others.filter(
    ({ lines }) => lines.filter((line) => all.has(line)).length <= all.size / LEAST_SLIDES,
  );
  return all.difference(new Set(tellers.flatMap(({ lines }) => lines)));
}
