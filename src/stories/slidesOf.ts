import { endsSentence } from '../dom/endsSentence.ts';
import { widthOf } from '../evidence/width.ts';
import type { Block, Box, Outline } from '../page/outline.ts';

/** Lines of a caption among which its title and text begin: a counter may stand above them. */
const MAX_HEAD = 3;

/** Fewer captions with a title and a text are captions. */
export const LEAST_SLIDES = 3;

/** Longest title and shortest text of a slide, in characters; letters of Chinese, Japanese and Korean count about twice. */
const MAX_TITLE = 90;
const LEAST_TEXT = 120;

/** The lines of a story that is told in slides: each a picture with a title and a text in its caption. */
export function slidesOf({ boxes, blocks }: Outline): Set<Block> {
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
  const slides = boxes.filter((box) => isSlide(box));
  return new Set(
    slides.length < LEAST_SLIDES ? [] : slides.flatMap(({ start, end }) => blocks.slice(start, end)),
  );
}
