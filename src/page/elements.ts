import { classOf } from '../dom/classOf.ts';
import { pattern } from '../dom/pattern.ts';
import { isHeadingTag } from './headingRank.ts';
import { INLINE, MEDIA, SKIPPED } from './tags.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * True for what stands in a line of text: a formula with all its parts too. A custom element is a container, except in a
 * paragraph or heading, where it stands for a word. `around` is the tag of the nearest box.
 */
export function isInLine(element: Element, around: string): boolean {
  const { localName, namespaceURI } = element;
  return (
    (INLINE.has(localName) && !isParagraph(element)) ||
    namespaceURI === MATHML ||
    (localName.includes('-') && (around === 'p' || isHeadingTag(around))) ||
    (localName === 'button' && around === 'p' && isWord(element))
  );
}

/** True for a button amid a sentence, which tells what its word means. */
function isWord({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].every((beside) => beside?.nodeValue?.trim());
}

/**
 * True for a `span` that a style sheet sets as a paragraph: one ends with a sentence and the next begins with no space
 * between, both are parts of one thing by their names, as in `card-title` and `card-summary`, or a headline and its teaser.
 */
function isParagraph(element: Element): boolean {
  if (element.localName !== 'span') return false;
  const { previousSibling, nextSibling } = element;
  return isSetApart(element, nextSibling) || isSetApart(previousSibling, element);
}

function isSetApart(first: Node | null, second: Node | null): boolean {
  if (second?.nodeName !== 'SPAN' || !/^(?:SPAN|A)$/u.test(first?.nodeName ?? '')) return false;
  return (
    followsAsParagraph(first as Element, second) ||
    followsAsPart(first as Element, second as Element) ||
    followsAsTeaser(first as Element, second as Element)
  );
}

const SENTENCE_END = /[.!?…。！？][”"'’»›)\]]*$/u;

/** A shorter one may be a word of its own style. Characters. */
const LEAST_PARAGRAPH = 40;

function followsAsParagraph(first: Node, second: Node): boolean {
  const { lastChild } = first;
  const { firstChild } = second;
  return (
    lastChild?.nodeType === Node.TEXT_NODE &&
    firstChild?.nodeType === Node.TEXT_NODE &&
    (first as Element).className === (second as Element).className &&
    SENTENCE_END.test(lastChild.nodeValue ?? '') &&
    /^\S/u.test(firstChild.nodeValue ?? '') &&
    [first, second].every(({ textContent }) => (textContent?.length ?? 0) >= LEAST_PARAGRAPH)
  );
}

/** Least length of the longer of two parts. Characters. */
const LEAST_PART = 12;

/** Parts of a card stand in its link; elsewhere such names are those of a word's style. */
function followsAsPart(first: Element, second: Element): boolean {
  const [one, other] = [PART.exec(first.className), PART.exec(second.className)];
  if (!one || !other || one[1] !== other[1] || one[0] === other[0] || !first.closest('a')) return false;
  const [before, after] = [first.textContent, second.textContent];
  return /\S$/u.test(before) && BEGINNING.test(after) && Math.max(before.length, after.length) >= LEAST_PART;
}

/** What begins right behind a headline that is wholly a link, with no space between, is a line of its own. */
function followsAsTeaser({ firstElementChild, textContent }: Element, second: Element): boolean {
  return (
    firstElementChild?.localName === 'a' &&
    firstElementChild.textContent === textContent &&
    textContent.length >= LEAST_PART &&
    second.textContent.length >= LEAST_PARAGRAPH &&
    BEGINNING.test(second.textContent)
  );
}

const PART = /^(\S+[-_])[a-z]+/iu;

/** How a text begins; a word that goes on begins with a small letter. */
const BEGINNING = pattern()`^[\p{Lu}\p{Lo}\p{N}“"„«「『‘]`;

/** A link round a whole card is a box like any other: what stands in it belongs together. */
export function isCard(link: Element): boolean {
  return isOneOfCards(link) || holdsBlocks(link);
}

/** True for an element in a line that has some in it which stand in none: a picture with what is written under it. */
function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const name = child.localName;
    if (!INLINE.has(name) && !MEDIA.has(name) && !SKIPPED.has(name) && name !== 'br') return true;
  }
  return false;
}

/** True for a `span` that is a division by another name. */
export function isDivision(element: Element): boolean {
  return holdsBlocks(element) || isPictureBehind(element);
}

/** True for a picture with what is written under it right behind a sentence, which no space parts from that, at the end of a line. */
function isPictureBehind({ previousSibling, nextSibling, firstElementChild }: Element): boolean {
  return (
    (nextSibling === null || nextSibling.nodeName === 'BR') &&
    firstElementChild !== null &&
    firstElementChild.nextElementSibling !== null &&
    MEDIA.has(firstElementChild.localName) &&
    SENTENCE_END.test(previousSibling?.nodeValue ?? '')
  );
}

/** True for a link of several parts right beside another of the very make: cards whose parts only a style sheet sets apart. */
function isOneOfCards(link: Element): boolean {
  const { previousElementSibling, nextElementSibling, className } = link;
  return (
    className !== '' &&
    hasParts(link) &&
    [previousElementSibling, nextElementSibling].some(
      (other) => other?.localName === 'a' && other.className === className && hasParts(other),
    )
  );
}

/** Two or more elements with text, and no text beside them. */
function hasParts({ childNodes }: Element): boolean {
  let parts = 0;
  for (const { nodeType, textContent } of childNodes) {
    if (!textContent?.trim()) continue;
    if (nodeType !== Node.ELEMENT_NODE) return false;
    parts++;
  }
  return parts > 1;
}

/** Classes of fonts that draw a sign for its name (https://developers.google.com/fonts/docs/material_icons). */
const ICONS = /material-(?:icons|symbols)/u;

/** True for such a sign: 'chevron_right'. */
export function isIcon(element: Element): boolean {
  return (
    ICONS.test(classOf(element)) &&
    element.childElementCount === 0 &&
    /^\s*[a-z\d_]{1,40}\s*$/u.test(element.textContent)
  );
}

/** What draws a formula for the eye beside the formula itself. */
export function isTwinOfFormula(element: Element): boolean {
  const { previousElementSibling, nextElementSibling } = element;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    [previousElementSibling, nextElementSibling].some((beside) => beside?.querySelector('math'))
  );
}

/** A shorter text may be told elsewhere in full; how much of its end is looked for. Characters. */
const LEAST_TEXT = 600;
const END = 40;

/** A story's text without any markup, put into the page for machines, which stands there for readers too. */
export function isTwinOfText(element: Element): boolean {
  if (element.childElementCount > 0 || element.getAttribute('itemprop') !== 'articleBody') return false;
  const text = element.textContent.trim();
  const { textContent } = element.ownerDocument.body;
  return text.length >= LEAST_TEXT && textContent.split(text.slice(-END)).length > 2;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** What the element itself says; style sheets are not asked, since that would cost a layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** The tag of the heading that an element is said to be by its role: 'h2' where it does not say of which rank, 'h6' for all below. */
export function headingTag(element: Element): string | undefined {
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = element.getAttribute('aria-level') ?? '';
  return `h${Math.min(Number(level) || 2, 6)}`;
}
