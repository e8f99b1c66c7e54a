import { fold } from '../../dom/text.ts';
import type { Card } from '../../evidence/cards.ts';
import { isStrong } from '../../evidence/findCards.ts';
import type { Block } from '../../page/outline.ts';

/** How elements are named that hold a headline and nothing else; one with a number holds a line of it. */
const TITLE =
  /(?:head(?:line|text)|hed(?=$|[-_\s])|title|(?<![a-z])(?:tit|baslik|titel|titre|t[ií]tulo|titolo|tytul)(?![a-z]))(?![-_]?\d)/iu;

/** Levels above a piece of a line at which its element is looked for. */
const LEVELS = 3;

/**
 * What of a headline's line is the headline, where that stands in an element of its own, with a kicker, a teaser or a
 * length beside it: more than half of the line, and named so, or said alone by the name of one of its links. Undefined
 * where no such element is there.
 */
export function headlineWithin({ nodes, box }: Block, whole: string, cards: Card[]): string | undefined {
  const labels = new Set(
    cards.flatMap(({ text, link }) => [text, fold(link.element.getAttribute('title') ?? '')]),
  );
  for (const { parentElement } of nodes) {
    let element = parentElement;
    for (let level = 0; element && element !== box.element && level < LEVELS; level++) {
      const text = fold(element.textContent);
      if (text === whole || !whole.includes(text)) break;
      const isMost = text.length * 2 > whole.length;
      const isNamed = isMost && TITLE.test(element.getAttribute('class') ?? '');
      if (isNamed || (labels.has(text) && (isMost || isStrong(text)))) return text;
      element = element.parentElement;
    }
  }
  return undefined;
}
