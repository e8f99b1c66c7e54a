import { classOf } from '../dom/classOf.ts';
import { isTextNode } from '../dom/says.ts';
import { pattern } from '../dom/pattern.ts';
import type { Block } from '../page/outline.ts';
import type { Part } from './card/partsOf.ts';

/** A card as far as its headline's line is concerned. */
export interface TitledCard {
  /** All its pieces, in order. */
  parts: Part[];
  titleBlock: Block | null;
}

/** A label may be pieces within one another: 'read by' and how many. */
const MAX_ROUNDS = 3;

/** Shortest headline that may be left. Characters. */
const LEAST = 6;

/**
 * The headlines without what is set beside them in an element of its own, in the same words on other cards too: 'Video',
 * 'read by 3,120'. Figures may differ, and so may the words where a longer headline stands behind them in an element of
 * another look, and all beside them in elements too. A word that is only marked within its headline stands in the headline's own element.
 */
export function withoutLabels(cards: TitledCard[], headlines: string[]): string[] {
  const titles = [...headlines];
  const pieces = cards.map(({ parts, titleBlock }) =>
    parts.filter(({ block, element }) => block === titleBlock && element.localName !== 'img'),
  );
  for (let left = MAX_ROUNDS; left > 0; left--) {
    const counts = new Map<string, Set<string>>();
    const found = pieces.map((own, at) => labelsOf(own, titles[at] as string, left === MAX_ROUNDS));
    for (const labels of found)
      for (const { key, rest } of labels) counts.set(key, (counts.get(key) ?? new Set()).add(rest));
    let isDone = true;
    for (const [at, labels] of found.entries()) {
      const label = labels.find(({ key }) => (counts.get(key) as Set<string>).size > 1);
      if (!label) continue;
      titles[at] = label.rest;
      pieces[at] = (pieces[at] as Part[]).filter((part) => part !== label.part);
      isDone = false;
    }
    if (isDone) break;
  }
  return titles;
}

/** What stands between a label and the headline. */
const SIGNS_BEFORE = /^[\s|·•∙⋅:,»›–—-]+/u;
const SIGNS_BEHIND = /[\s|·•∙⋅:,–—-]+$/u;

/** How a quotation begins, before which stands who says it. */
const QUOTE = /^["“„«»‘'「『]/u;

/** How a sentence goes on that the label begins. */
const GOES_ON = pattern()`^\p{Ll}`;

interface Label {
  part: Part;
  /** The same for the same words in the same place of the same element. */
  key: string;
  /** The headline without it. */
  rest: string;
}

/** A headline has one kicker: what stands before the rest of it may be its beginning. */
function labelsOf(pieces: Part[], title: string, mayHaveKicker: boolean): Label[] {
  const labels: Label[] = [];
  for (const isLast of [false, true]) {
    // A rank or a time may stand before the headline in its line.
    const at = isLast
      ? pieces.findLastIndex(({ text }) => title.endsWith(text))
      : pieces.findIndex(({ text }) => title.startsWith(text));
    const part = pieces[at];
    const beside = pieces[isLast ? at - 1 : at + 1];
    if (
      !part ||
      !beside ||
      !(isApart(part.element, beside.element, pieces) || (isLast && isGlued(part, title)))
    )
      continue;
    const rest = (isLast ? title.slice(0, -part.text.length) : title.slice(part.text.length)).replace(
      isLast ? SIGNS_BEHIND : SIGNS_BEFORE,
      '',
    );
    if (rest.length < LEAST || rest.length < part.text.length) continue;
    const { localName } = part.element;
    const isKicker =
      mayHaveKicker &&
      !isLast &&
      rest.length > part.text.length * (part.text.endsWith(':') && !QUOTE.test(rest) ? 1 : 2) &&
      !GOES_ON.test(rest) &&
      areApart(part.element, beside.element);
    const words = isKicker ? '' : part.text.replaceAll(/\d[\d.,]*/gu, '#');
    labels.push({
      part,
      key: `${isLast} ${localName}.${classOf(part.element)} ${words}`,
      rest,
    });
  }
  return labels;
}

/** A kicker, a sign for subscribers, a headline, a byline, and the spaces around them. */
const MAX_NODES = 9;

/** Whether one element stands beside another of a different look, and all text beside them in elements too. */
function areApart(label: Element, other: Element): boolean {
  const { parentElement: around } = label;
  return (
    around !== null &&
    lookOf(label) !== lookOf(other) &&
    around.contains(other) &&
    around.childNodes.length <= MAX_NODES &&
    !Array.from(around.childNodes).some(isTextNode)
  );
}

/** Tag and class, those of lines that are numbered alike. */
function lookOf(element: Element): string {
  return `${element.localName}.${classOf(element)}`.replaceAll(/\d/gu, '');
}

/** Whether figures with a word to them end a headline without a blank before them: '…in springViews 40,112'. */
function isGlued({ text }: Part, title: string): boolean {
  return /^\D{3,}\d/u.test(text) && /[^\s(]$/u.test(title.slice(0, -text.length));
}

/** Whether a piece stands beside the longest of its line, neither within the other. */
function isApart(label: Element, beside: Element, pieces: Part[]): boolean {
  const longest = pieces.reduce((most, one) => (one.text.length > most.text.length ? one : most)).element;
  return label !== beside && label !== longest && !longest.contains(label) && !label.contains(longest);
}
