import type { Card } from '../../evidence/cards.ts';
import type { Block, Outline } from '../../page/outline.ts';
import { between } from '../../dom/between.ts';

/** The most lines of one card; a whole text may follow them. */
export const MAX_LINES = 24;

/**
 * The lines that a link without words belongs to: those of its card or, where many such links stand in one box, each before
 * its card, those up to the next one.
 */
export function linesUnder(cards: Card[], { blocks, links }: Outline): Block[] {
  const card = cards.find(({ link }) => link.start === link.end);
  if (!card) return [];
  const { link, start, end } = card;
  const href = link.element.getAttribute('href');
  const others = between(links, (one) => one.from, link.box.from, link.box.to).filter(
    (one) => one.box === link.box && one.start === one.end && one.element.getAttribute('href') !== href,
  );
  const next = others.find((one) => one.from > link.from)?.start ?? end;
  const [first, last] = others.length > 0 ? [link.start, next] : [start, end];
  return blocks.slice(first, Math.min(last, first + MAX_LINES));
}
