import { declaredLanguage } from '../dom/language.ts';
import { cleanAddress } from '../dom/cleanAddress.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { BoxFacts } from '../evidence/facts.ts';
import { isStrong } from '../evidence/findCards.ts';
import { proseOf } from '../evidence/sums.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block, Box } from '../page/outline.ts';
import { LEAST_BESIDE } from './findItems.ts';
import { linesAboveText, NO_STORY, type Span } from './textUnder.ts';
import { holdsTime } from '../time/holdsTime.ts';

/** Fewest stories that are folded away on one page: one alone may be a part of the main story. */
const LEAST_FOLDED = 2;

/** Buttons that are looked at; each is looked for among the lines around it. */
const MAX_CONTROLS = 200;

/** Lines at the end of a folded text among which a link leads to where the story stands. */
const MAX_FOOT = 4;

/**
 * Finds whole stories that are folded away, each behind a button or a tab that says its headline
 * (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/, `details` in HTML): those that have a time of their own or lead
 * to another site. Parts of a story, questions and their answers do not. Gives the blocks of each by its headline.
 */
export function findFolded({ page, facts, headline }: Evidence): Map<Block, Span> {
  const { blocks, boxes } = page.outline;
  const controls = page.document.querySelectorAll('summary, [aria-controls]');
  const found = new Map<Block, Span>();
  if (!headline || controls.length === 0) return found;
  const byElement = new Map<Element, Box>(boxes.map((box) => [box.element, box]));
  const lang = declaredLanguage(page.document);
  const here = new URL(page.url).host;

  const leadsAway = (block: Block): boolean =>
    isLinkAlone(block) &&
    (cleanAddress(block.links[0]?.element.getAttribute('href') ?? '', page.base)?.host ?? here) !== here;

  for (const control of [...controls].slice(0, MAX_CONTROLS)) {
    const folded = panelOf(control);
    const panel = folded && byElement.get(folded);
    const title = panel && blockIn(control, byElement, blocks);
    if (!title || !isStrong(title.text)) continue;
    const isInside = title.index >= panel.start && title.index < panel.end;
    const [from, end] = [isInside ? title.index + 1 : panel.start, panel.end];
    if (headline.block === title || (headline.block.index >= panel.start && headline.block.index < end))
      continue;
    const { places } = facts.boxes[panel.index] as BoxFacts;
    const inside = blocks.slice(from, end);
    if ((places & NO_STORY) !== 0 || proseOf(inside, facts) < LEAST_BESIDE) continue;
    const head = [title, ...linesAboveText(inside, facts)];
    // A text that says its headline itself is found by that.
    if (head.some((line) => line !== title && line.text === title.text)) continue;
    const isDated = head.some((block) => holdsTime(block, lang));
    if (isDated || inside.slice(-MAX_FOOT).some(leadsAway)) found.set(title, { from, end, isFolded: true });
  }
  return found.size >= LEAST_FOLDED ? found : new Map();
}

/** What a control folds away. */
function panelOf(control: Element): Element | null {
  if (control.localName === 'summary') return control.closest('details');
  const id = control.getAttribute('aria-controls') ?? '';
  return id === '' ? null : control.ownerDocument.getElementById(id);
}

/** The first line of a control, which may stand within a line: a button in a heading. */
function blockIn(control: Element, boxes: Map<Element, Box>, blocks: Block[]): Block | undefined {
  let around: Element | null = control;
  while (around && !boxes.has(around)) around = around.parentElement;
  const { start = 0, end = 0 } = (around && boxes.get(around)) ?? {};
  return blocks.slice(start, end).find(({ nodes }) => nodes.some((node) => control.contains(node)));
}
