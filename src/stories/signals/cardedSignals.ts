import type { Card } from '../../evidence/cards.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { BoxFacts } from '../../evidence/facts.ts';
import { headingRank, isHeadingTag, NO_HEADING } from '../../page/headingRank.ts';
import type { Block, Box } from '../../page/outline.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** Whether a line stands in a card, on a branch of its own, or under another heading: signs of another story. */
export const CARDED_SIGNALS = [
  'card',
  'ownCard',
  'cardLinks',
  'cardCovers',
  'sinceCard',
  'branchProse',
  'branchLinks',
  'branchCards',
  'branchDepth',
  'branchTitled',
  'headLevel',
  'headLinks',
  'headDistance',
  'headCard',
];

/** Lines of one card that are known as its own. */
const MAX_CARD = 400;

export function cardedReader(evidence: Evidence): (block: Block, rows: Rows) => void {
  const { facts } = evidence;
  const cardOf = cardsByBlock(evidence);
  const putBranch = branchReader(evidence);
  const putHead = headReader(evidence, cardOf);
  return (block, rows) => {
    const card = cardOf[block.index];
    const fact = card ? (facts.boxes[card.box.index] as BoxFacts) : undefined;
    putIf(rows, card !== undefined);
    putIf(rows, card?.own ?? false);
    put(rows, fact ? fact.linkChars / Math.max(1, fact.chars) : 0);
    put(rows, card?.block ? Math.min(1, card.text.length / card.block.text.length) : 0);
    put(rows, card ? Math.min(1, (block.index - card.start) / 10) : 0);
    putBranch(block, rows);
    putHead(block.index, rows);
  };
}

function cardsByBlock({ cards, page }: Evidence): (Card | undefined)[] {
  const of: (Card | undefined)[] = Array.from({ length: page.outline.blocks.length });
  for (const card of cards)
    for (let index = card.start; index < Math.min(card.end, card.start + MAX_CARD); index++)
      of[index] ??= card;
  return of;
}

const BRANCH_SIGNALS = 5;

/** The branch of a block: where the way up from it joins the boxes around the headline. */
function branchReader({ page, facts, headline, cards }: Evidence): (block: Block, rows: Rows) => void {
  const chain = new Set<Box>();
  for (let box: Box | null = headline?.block.box ?? null; box; box = box.parent) chain.add(box);
  const counts = new Int32Array(page.outline.boxes.length);
  for (const card of cards)
    if (card.strong)
      for (let box: Box | null = card.box; box; box = box.parent)
        counts[box.index] = (counts[box.index] as number) + 1;
  const total = Math.max(1, (facts.boxes[0] as BoxFacts).prose);
  const branches = branchesOf(page.outline.boxes, chain);
  const titled = new Map<Box, boolean>();
  return ({ box, index }, rows) => {
    if (!headline) {
      for (let signal = 0; signal < BRANCH_SIGNALS; signal++) put(rows, -1);
      return;
    }
    const branch = branches[box.index] as Box;
    let hasTitle = titled.get(branch);
    if (hasTitle === undefined)
      titled.set(branch, (hasTitle = isTitled(branch, headline.block, page.outline.blocks)));
    const fact = facts.boxes[branch.index] as BoxFacts;
    put(rows, fact.prose / total);
    put(rows, fact.linkChars / Math.max(1, fact.chars));
    put(rows, Math.log1p(counts[branch.index] as number) / 5);
    put(rows, Math.min(1, (headline.block.box.depth - (branch.parent?.depth ?? 0)) / 10));
    putIf(rows, hasTitle && index >= branch.start);
  };
}

/** For each box the largest around it that is not around the headline, by box index; itself where it is. */
function branchesOf(boxes: Box[], chain: Set<Box>): Box[] {
  const branches: Box[] = [];
  for (const box of boxes) {
    const { parent } = box;
    const isOwn = !parent || chain.has(parent) || chain.has(box);
    branches.push(isOwn ? box : (branches[parent.index] as Box));
  }
  return branches;
}

/** Lines at a branch's beginning among which its own headline would be. */
const MAX_ABOVE = 3;

function isTitled(branch: Box, headline: Block, blocks: Block[]): boolean {
  if (headingRank(headline.box) === NO_HEADING) return false;
  return blocks
    .slice(branch.start, Math.min(branch.start + MAX_ABOVE, branch.end))
    .some((block) => block.box.tag === headline.box.tag && block !== headline);
}

/** The nearest heading above a block. */
function headReader(
  { page: { outline }, headline }: Evidence,
  cardOf: (Card | undefined)[],
): (index: number, rows: Rows) => void {
  const level = Number(headline?.block.box.tag.slice(1)) || 2;
  const above: number[] = [];
  let head = -1;
  for (const { box, index } of outline.blocks) {
    above.push(head);
    if (isHeadingTag(box.tag)) head = index;
  }
  return (index, rows) => {
    const at = above[index] as number;
    const block = outline.blocks[at];
    put(rows, block ? (Number(block.box.tag.slice(1)) - level) / 4 : -1);
    put(rows, block ? block.linkChars / block.text.length : 0);
    put(rows, block ? Math.min(1, (index - at) / 10) : 1.2);
    putIf(rows, block !== undefined && cardOf[at]?.block === block && !cardOf[at]?.own);
  };
}
