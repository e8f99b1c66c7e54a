import { pattern } from '../../dom/pattern.ts';
import type { Block } from '../../page/outline.ts';
import type { Part } from './partsOf.ts';

/** A headline without the outlet and the time that run into it: they stand behind it in its line, in elements of their own. */
export function withoutPieces(
  headline: string,
  parts: Part[],
  titleBlock: Block | null,
  known: (string | undefined)[],
): string {
  const inLine = parts.filter(({ block }) => block === titleBlock);
  let rest = headline;
  for (const { text, element } of inLine.toReversed()) {
    const isPiece = known.includes(text) && element !== inLine[0]?.element;
    if (isPiece && rest.endsWith(text) && rest.length > 2 * text.length)
      rest = rest.slice(0, -text.length).replace(/[\s|·•∙⋅—–-]+$/u, '');
  }
  return withoutGlued(rest, inLine);
}

/** Two words without a space between: 'PoliticsMinister resigns'. */
const GLUED = pattern()`^[\p{Ll}\d.!?”"’»)]\p{Lu}`;

/** Letters of a piece that stands before or behind a headline; fewer are a part of its first word. */
const LEAST_GLUED = 3;

/** What elements are named that hold the line above a headline. */
const KICKER =
  /kicker|eyebrow|over-?line|top-?line|roof-?line|dachzeile|rubri[kc]|sur-?titre|ante-?titul|volanta|cintillo|occhiello/iu;

/** What labels a story that goes on, or is no text. */
const LABEL =
  /^(?:live|(?:en )?direct[eo]?|en vivo|ao vivo|(?:in )?diretta|na żywo|canlı|онлайн|exclusi[fv]\w*|esclusiva|exklusiv|eilmeldung|breaking|urgente?|v[ií]deo|(?:ph|f)otos?|podcast|interview)$/iu;

/**
 * A headline without the section before it and the outlet behind it that stand in elements of their own, named for that or
 * with no space between.
 */
function withoutGlued(headline: string, inLine: Part[]): string {
  const [longest] = inLine.toSorted((a, b) => b.text.length - a.text.length);
  let rest = headline;
  for (const { text, element } of inLine) {
    const { length } = text;
    if (element === longest?.element || length < LEAST_GLUED || rest.length <= 2 * length) continue;
    const isKicker = GLUED.test(rest.slice(length - 1)) || KICKER.test(element.className) || LABEL.test(text);
    if (rest.startsWith(text) && isKicker) rest = rest.slice(length).trimStart();
    else if (rest.endsWith(text) && GLUED.test(rest.slice(-length - 1))) rest = rest.slice(0, -length);
  }
  return rest;
}
