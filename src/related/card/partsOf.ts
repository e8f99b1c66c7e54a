import { saysAnything } from '../../dom/says.ts';
import { fold } from '../../dom/text.ts';
import { isHeading } from '../../page/headingRank.ts';
import type { Block } from '../../page/outline.ts';

/** A piece of a card's text that stands in an element of its own or between separators: a source, an age, a count. */
export interface Part {
  text: string;
  /** The element around it. */
  element: Element;
  block: Block;
  /** The link it stands in. */
  link: Element | null;
}

/** Signs that sites put between source, age and counts; a dash only with space around it, and none between a day and a time of day. */
const SEPARATOR =
  /(?!(?<=\d{4}\s*)\s*[|•·]\s*\d{1,2}[:.h]\d\d)\s*[|•·∙⋅・●▪]\s*|\s+[–—/-]\s+(?<!\d\s+[–—/-]\s+(?=\d{1,2}[:.h]\d\d))|\s*\n\s*/u;

/** Several blanks in one line: else each is tried as the first of those before a sign. */
const BLANKS = /[^\S\n\u3000]{2,}/gu;

/** The wide space of Japanese, which within a headline is one like any other. */
const WIDE = /\u3000(?!\d+[:：時])/gu;

/** The colon that leads from writer and outlet on to the headline, 'Ada Birch / Alder Post:', and that behind whom one cites; one behind a single word may be a label's. */
const LEADING = /( [/|–—-] [^:]{1,60}):\s*$/u;
const COLON = /(\S):\s*$/u;

/** Longest line that is taken apart, in characters: longer ones are sentences, but for headlines with what stands around them. */
const MAX_LINE = 120;

/** What 'harbour-news.example' is often set in behind a headline or a teaser. */
export const BRACKETED = /^\s*[([（【](.+)[)\]）】]\s*$/u;

/** Takes a card's lines apart. Elements that follow each other without a space ('Reuters32 mins ago') are pieces of their own. */
export function partsOf(lines: Block[], headlines: ReadonlySet<Block | null> = new Set()): Part[] {
  return lines.flatMap((block) => {
    if (block.text.length > MAX_LINE && !(headlines.has(block) && isSet(block))) {
      const whole = partOf(block, block.text, block.nodes[0] as Text);
      // A time may stand in the midst of the line that says who posted what where, an outlet in brackets at the end of a teaser.
      return [whole, ...setApart(block)];
    }
    return block.nodes.flatMap((node) =>
      node.data
        .replaceAll(WIDE, headlines.has(block) ? ' ' : '|')
        .replaceAll(BLANKS, ' ')
        .replace(node.parentElement?.localName === 'cite' ? COLON : LEADING, '$1')
        .split(SEPARATOR)
        .map((text) => fold(text))
        .filter((text) => saysAnything(text))
        .map((text) => partOf(block, text, node)),
    );
  });
}

/** True for a line that is a headline by how it is set: mostly a link, a heading, the button of a text that is folded away. */
function isSet(block: Block): boolean {
  return (
    block.linkChars >= block.text.length / 2 ||
    isHeading(block) ||
    /^(?:summary|button)$/u.test(block.box.tag)
  );
}

function setApart(block: Block): Part[] {
  const [first] = block.nodes;
  return block.nodes
    .filter((node) =>
      node.parentElement?.localName === 'time'
        ? /\d/u.test(node.data)
        : BRACKETED.test(node.data) && node.parentElement !== first?.parentElement,
    )
    .map((node) => partOf(block, fold(node.data), node));
}

function partOf(block: Block, text: string, node: Text): Part {
  const element = node.parentElement ?? block.box.element;
  const link = block.links.find((one) => one.element.contains(element))?.element ?? null;
  return { text, element, block, link };
}
