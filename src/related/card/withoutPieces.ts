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
  return rest;
}
