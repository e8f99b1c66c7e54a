import { classOf } from '../../dom/classOf.ts';
import { pattern } from '../../dom/pattern.ts';
import { isTextNode } from '../../dom/says.ts';
import { fold } from '../../dom/text.ts';
import type { Card } from '../../evidence/cards.ts';
import { isStrong } from '../../evidence/findCards.ts';
import { widthOf } from '../../evidence/width.ts';
import type { Block } from '../../page/outline.ts';

/** How elements are named that hold a headline and nothing else; one with a number holds a line of it, and one around others more. */
export const TITLE =
  /(?<!(?:sub|sotto|sous|unter|bajo|ante|book|film)[-_]?)(?:(?<![a-z])(?:headline|hed|title|tit|baslik|titel|titre|t[ií]tulo|titolo|tytul)|(?<=[a-z])(?:Title|Headline))(?![a-z]|[-_]?\d|[-_]+(?:wrap|container|area|group|row))/u;

/** Levels above a piece of a line at which its element is looked for, and the most pieces of a line. */
const LEVELS = 3;
const MAX_NODES = 40;

/**
 * What of a headline's line is the headline, where that stands in an element of its own, with a kicker, a teaser or a
 * length beside it, and is named so or said alone by the name of one of its links. Undefined where no such element is there.
 */
export function headlineWithin({ nodes, box }: Block, whole: string, cards: Card[]): string | undefined {
  if (nodes.length > MAX_NODES) return undefined;
  const labels = new Set(
    cards.flatMap(({ text, link }) => [text, fold(link.element.getAttribute('title') ?? '')]),
  );
  for (const { parentElement } of nodes) {
    let element = parentElement;
    for (let level = 0; element && element !== box.element && level < LEVELS; level++) {
      const text = fold(element.textContent);
      if (text === whole || !whole.includes(text)) break;
      // Where a text goes on beside it, it is a word of that.
      const isNamed = TITLE.test(classOf(element)) && !isTextNode(element.nextSibling);
      const isSaid = isNamed || labels.has(text) || isSetOff(element, text);
      if (
        isSaid &&
        !isTextNode(element.previousSibling) &&
        (text.length * 2 > whole.length || isStrong(text))
      )
        return text;
      element = element.parentElement;
    }
  }
  return undefined;
}

/** Least width of a headline that is set in bold before its teaser: a shorter one may be the first words of a headline. */
const LEAST_BOLD = 50;

/** How a sentence begins; the rest of one of which the first words are set off does not. */
const BEGINS = pattern()`^\s*[\p{Lu}\p{Lo}]`;

/** Whether a headline is set in bold before the text of its teaser, in the same line. */
function isSetOff({ localName, nextSibling }: Element, text: string): boolean {
  return (
    /^(?:b|strong)$/u.test(localName) &&
    widthOf(text) >= LEAST_BOLD &&
    BEGINS.test(nextSibling?.nodeValue ?? '')
  );
}
