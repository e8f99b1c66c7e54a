import { pattern } from '../../dom/pattern.ts';
import { isKicker } from '../../evidence/isKicker.ts';
import type { Block } from '../../page/outline.ts';
import type { Part } from './partsOf.ts';

/** Two words without a space between: 'PoliticsMinister resigns', 'OPINIONNobody asked'. */
const GLUED = pattern()`^(?:[\p{Ll}\d.!?”"’»)]\p{Lu}|[\p{Ll}\d.!?][“„«]|\p{Lu}\p{Lu}[\p{Ll} ])`;

/** How a word goes on: 'Peru' is a part of 'Peruvian', and 'Taiwan' of 'Taiwan’s'. */
const PART_OF_WORD = pattern()`^(?:\p{Ll}|['’]\p{Ll})`;

/** Letters of a piece that stands before or behind a headline; fewer are a part of its first word, but for a rank. */
const LEAST_GLUED = 3;

/** What divides a headline from what stands before and behind it; quotations begin with other signs. */
const BEFORE = /^[\s|·•∙⋅:]+/u;
const BEHIND = /(?<![\s|·•∙⋅—–-])[\s|·•∙⋅—–-]+$/u;

const RANK = /^\d{1,2}$/u;
const BEGINNING = pattern()`^[“„«‘¿¡]?\p{Lu}\p{Ll}`;

/** What labels a story that goes on, or is no text. */
const LABEL =
  /^(?:live|(?:en )?direct[eo]?|en vivo|ao vivo|(?:in )?diretta|na żywo|canlı|онлайн|exclusi[fv]\w*|esclusiva|exklusiv|eilmeldung|breaking|urgente?|v[ií]deo|(?:ph|f)otos?|podcast|interview)$/iu;

/**
 * A headline without what stands before and behind it in its line, in elements of their own: outlet and time as far as they
 * are known, a label, and what no space divides from it.
 */
export function withoutPieces(
  headline: string,
  parts: Part[],
  titleBlock: Block | null,
  known: (string | undefined)[],
): string {
  const inLine = parts.filter(({ block }) => block === titleBlock);
  const [longest] = inLine.toSorted((a, b) => b.text.length - a.text.length);
  // The sign of what is for subscribers.
  let rest = headline.replace(/^\+ /u, '').replace(BEHIND, '');
  for (const { text, element } of [...inLine, ...inLine.toReversed()]) {
    const { length } = text;
    if (element === longest?.element || rest.length <= 2 * length) continue;
    const isKnown = known.includes(text);
    const isLabel = isKicker(element) || LABEL.test(text);
    const isGlued = (at: number): boolean =>
      (length >= LEAST_GLUED || (RANK.test(text) && BEGINNING.test(rest.slice(length)))) &&
      GLUED.test(rest.slice(at));
    const isBeforeKnown = (): boolean => known.some((one) => one && rest.startsWith(one, length));
    const isCut = (): boolean =>
      !PART_OF_WORD.test(rest.slice(length)) && (isKnown || isLabel || isBeforeKnown());
    if (rest.startsWith(text) && (isCut() || isGlued(length - 1)))
      rest = rest.slice(length).replace(BEFORE, '');
    else if (rest.endsWith(text) && (isKnown || isGlued(-length - 1)))
      rest = rest.slice(0, -length).replace(BEHIND, '');
  }
  return rest;
}
