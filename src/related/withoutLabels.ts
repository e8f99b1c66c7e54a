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
 * 'read by 3,120'. Figures may differ, and so may the words where a much longer headline stands behind them in an element of
 * its own, with nothing else. A word that is only marked within its headline stands in the headline's own element.
 */
export function withoutLabels(cards: TitledCard[], headlines: string[]): string[] {
  const titles = [...headlines];
  const pieces = cards.map(({ parts, titleBlock }) =>
    parts.filter(({ block, element }) => block === titleBlock && element.localName !== 'img'),
  );
  for (let left = MAX_ROUNDS; left > 0; left--) {
    const counts = new Map<string, Set<string>>();
    const found = pieces.map((own, at) => labelsOf(own, titles[at] as string));
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

/** How a sentence goes on that the label begins. */
const GOES_ON = pattern()`^\p{Ll}`;

interface Label {
  part: Part;
  /** The same for the same words in the same place of the same element. */
  key: string;
  /** The headline without it. */
  rest: string;
}

function labelsOf(pieces: Part[], title: string): Label[] {
  const labels: Label[] = [];
  for (const isLast of [false, true]) {
    const part = isLast ? pieces.at(-1) : pieces[0];
    const beside = isLast ? pieces.at(-2) : pieces[1];
    if (!part || !beside || part === beside || !isApart(part.element, beside.element, pieces)) continue;
    if (isLast ? !title.endsWith(part.text) : !title.startsWith(part.text)) continue;
    const rest = (isLast ? title.slice(0, -part.text.length) : title.slice(part.text.length)).replace(
      isLast ? SIGNS_BEHIND : SIGNS_BEFORE,
      '',
    );
    if (rest.length < LEAST || rest.length < part.text.length) continue;
    const { localName } = part.element;
    const isKicker =
      !isLast &&
      rest.length > part.text.length * 2 &&
      !GOES_ON.test(rest) &&
      areAll(part.element, beside.element);
    const words = isKicker ? '' : part.text.replaceAll(/\d[\d.,]*/gu, '#');
    labels.push({
      part,
      key: `${isLast} ${localName}.${part.element.getAttribute('class') ?? ''} ${words}`,
      rest,
    });
  }
  return labels;
}

/** Two elements and the spaces around them. */
const MAX_NODES = 5;

/** Whether two elements are all that the one around them holds. */
function areAll({ parentElement: around }: Element, other: Element): boolean {
  return (
    around !== null &&
    around === other.parentElement &&
    around.childNodes.length <= MAX_NODES &&
    Array.from(around.childNodes).filter(({ textContent }) => textContent?.trim()).length === 2
  );
}

/** Whether a piece stands beside the longest of its line, neither within the other. */
function isApart(label: Element, beside: Element, pieces: Part[]): boolean {
  const longest = pieces.reduce((most, one) => (one.text.length > most.text.length ? one : most)).element;
  return label !== beside && label !== longest && !longest.contains(label) && !label.contains(longest);
}
