import { endsSentence } from '../../dom/endsSentence.ts';
import { fold } from '../../dom/text.ts';
import type { Card } from '../../evidence/cards.ts';
import { isStrong } from '../../evidence/findCards.ts';
import { isHeading } from '../../page/headingRank.ts';
import { isLinkAlone } from '../../page/isLinkAlone.ts';
import type { Block } from '../../page/outline.ts';
import { holdsTime } from '../../time/holdsTime.ts';
import { saysTime } from '../../time/parseTime.ts';
import { MAX_HEADLINE } from './bestCard.ts';
import { isHeadline } from './isHeadline.ts';

/** The headline among the lines of a card whose link says none: a heading, else what is long enough for one. */
export function headlineAmong(lines: Block[]): Block | null {
  const plain = lines.filter(({ text }) => isHeadline(text));
  return (
    plain.find(isHeading) ?? plain.find(({ text }) => isStrong(text) && text.length <= MAX_HEADLINE) ?? null
  );
}

/** The line that a link's label reads out, often with the kicker before it. */
export function saidIn(label: string, lines: Block[]): Block | null {
  return (
    lines.find(({ text }) => isHeadline(text) && text.length * 2 > label.length && label.includes(text)) ??
    null
  );
}

/** The headline in a link whose first line names outlet and time only: the next line that is long enough and says none. */
export function headlineInside({ block, link }: Card, blocks: Block[], lang: string): Block | null {
  if (!block || isHeading(block) || !holdsTime(block, lang)) return null;
  const time = block.nodes.find(({ data }) => saysTime(data, lang));
  if (time && isStrong(block.text.replace(fold(time.data), ''))) return null;
  return headlineAmong(
    blocks.slice(link.start, link.end).filter((line) => line !== block && !holdsTime(line, lang)),
  );
}

/** Blocks between a headline and the invitation to read on under its teaser. */
const MAX_BETWEEN = 12;

/** The heading that stands above a link which only invites to read on, or the line above the sentences before that. */
export function headingAbove({ block }: Card, blocks: Block[], lang: string): Block | null {
  if (!block) return null;
  let isBelowText = false;
  for (let at = block.index - 1; at >= Math.max(0, block.index - MAX_BETWEEN); at--) {
    const one = blocks[at] as Block;
    // Another story's invitation ends that story.
    if (one.text === block.text) return null;
    if (isHeading(one) && isHeadline(one.text)) return one;
    // So does its headline, though it is none by its make.
    if (isLinkAlone(one) && isStrong(one.text)) return null;
    if (endsSentence(one.text)) isBelowText = true;
    else if (isBelowText && !holdsTime(one, lang))
      return one.links.length === 0 && isStrong(one.text) ? one : null;
  }
  return null;
}
