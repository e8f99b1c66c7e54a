import { countMatches, plainWords } from '../dom/text.ts';
import { bitOf, HINTS } from '../page/hints.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import type { Card } from '../evidence/cards.ts';
import { isCjkText, type PageFacts, placeBit, PLACES } from '../evidence/facts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { PHRASE_KINDS, phrasesOf } from '../evidence/phrases.ts';
import { likeness, type Words, wordsOf } from '../evidence/likeness.ts';

const TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'section',
  'td',
  'blockquote',
  'button',
  'dd',
  'dt',
  'pre',
  'time',
  'th',
];
const SENTENCE_END = /[.!?…。！？؟।۔][)"”»’'」』\]]*$/u;
const QUOTE_START = /^["“”«»„‘’'「『–—-]/u;

/** Names of the signals, in the order in which `textSignals` gives them. */
export const TEXT_SIGNALS: string[] = [
  'length',
  'linkShare',
  'allLink',
  'sentenceEnd',
  'commas',
  'sentences',
  'digits',
  'capitals',
  'quote',
  'cjk',
  'colonEnd',
  'words',
  'wordLength',
  'links',
  ...PHRASE_KINDS.map((kind) => `phrase:${kind}`),
  ...TAGS.map((tag) => `tag:${tag}`),
  ...PLACES.map((place) => `in:${place}`),
  ...HINTS.map((hint) => `own:${hint}`),
  ...HINTS.map((hint) => `around:${hint}`),
  'levels',
  'inRegion',
  'depthInRegion',
  'aboveRegion',
  'holderShare',
  'parentShare',
  'shapeShare',
  'densest',
  'proseShare',
  'holderLinks',
  'holderProse',
  'holderBlocks',
  'aroundLinks',
  'aroundProse',
  'aroundBlocks',
  'headline',
  'afterHeadline',
  'isHeadline',
  'headlineDistance',
  'likeHeadline',
  'inProse',
  'beforeProse',
  'afterProse',
  'proseDistance',
  'position',
  'inBody',
  'inDescription',
  'repeated',
  'hidden',
  'card',
  'ownCard',
  'cardLinks',
  'cardCovers',
  'cardStart',
  'sinceCard',
  'branchProse',
  'branchLinks',
  'branchCards',
  'branchDepth',
  'branchIsHeadline',
  'branchTitled',
  'headLevel',
  'headLinks',
  'headDistance',
  'headCard',
  'mediaBefore',
  'mediaAfter',
  'likeAlt',
  'holderMedia',
  'emphasis',
  'nodes',
  'sameTagBefore',
  'sameTagAfter',
  'regionRest',
  'p2',
  's2',
  'p1',
  's1',
  'n1',
  't1',
  'n2',
  't2',
];

/** One row of signals a block. */
export function textSignals(context: Evidence): Float32Array[] {
  const {
    page: { outline },
    facts,
  } = context;
  const { blocks } = outline;
  const shapes = shapeProse(context);
  const owned = facts.boxes.map(({ ownProse }) => ownProse);
  const mostOwned = owned.reduce((a, b) => Math.max(a, b), 1);
  const parentProse = new Map<Box, number>();
  for (const box of outline.boxes)
    if (box.parent)
      parentProse.set(box.parent, (parentProse.get(box.parent) ?? 0) + (owned[box.index] as number));
  const mostParent = [...parentProse.values()].reduce((a, b) => Math.max(a, b), 1);
  const mostShape = [...shapes.sums.values()].reduce((a, b) => Math.max(a, b), 1);
  const total = Math.max(1, facts.boxes[0]?.prose ?? 1);
  const { region, densest } = facts;
  const chain = new Set<Box>();
  for (let box: Box | null = region; box; box = box.parent) chain.add(box);
  let firstProse = -1;
  let lastProse = -1;
  for (let index = region.start; index < region.end; index++)
    if (facts.prose[index]) {
      if (firstProse < 0) firstProse = index;
      lastProse = index;
    }
  const headAt = context.headline?.block.index ?? -1;
  const headlineWords = context.headline ? [wordsOf(context.headline.block.text)] : [];
  const titleWords = [...context.page.metadata.titles.map((title) => wordsOf(title.text)), ...headlineWords];
  const body = plainWords(context.page.metadata.articleBody).replaceAll(' ', '');
  const hasBody = body.length > 400;
  const description = plainWords(context.page.metadata.description ?? '').replaceAll(' ', '');
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  const cardOf = cardsByBlock(context);
  const branches = branchReader(context);
  const heads = headReader(context, cardOf);
  const seen = mediaReader(context);
  const rows: Float32Array[] = [];
  for (const block of blocks) {
    const { index, box, text, linkChars } = block;
    const row = new Float32Array(TEXT_SIGNALS.length);
    let at = 0;
    const put = (value: number | boolean): void => {
      row[at++] = Number(value);
    };
    const fact = facts.boxes[box.index]!;
    const start = text.slice(0, 400);
    const words = start.split(' ').length;
    put(Math.log1p(text.length) / 8);
    put(linkChars / text.length);
    put(linkChars > text.length * 0.9);
    put(SENTENCE_END.test(text));
    put(Math.log1p(countMatches(start, /[,，、،;]/gu)) / 4);
    put(Math.log1p(countMatches(start, /[.!?。！？؟।]/gu)) / 4);
    put(countMatches(start, /\d/gu) / start.length);
    put(countMatches(start, /\p{Lu}/gu) / start.length);
    put(QUOTE_START.test(text));
    put(isCjkText(text));
    put(text.endsWith(':') || text.endsWith('：'));
    put(Math.log1p(words) / 5);
    put(Math.min(1, start.length / words / 20));
    put(Math.min(1, block.links.length / 5));
    for (const found of phrasesOf(start)) put(found);
    for (const tag of TAGS) put(box.tag === tag);
    for (const place of PLACES) put((fact.places & placeBit(place)) !== 0);
    for (const hint of HINTS) put((fact.hints & bitOf(hint)) !== 0);
    let around = 0;
    let levels = 0;
    let up: Box = box;
    for (let one: Box | null = box; one && !chain.has(one); one = one.parent) {
      if (one !== box) around |= facts.boxes[one.index]!.hints;
      levels++;
      up = one.parent!;
    }
    if (chain.has(box)) up = box;
    for (const hint of HINTS) put((around & bitOf(hint)) !== 0);
    put(Math.min(levels, 6) / 6);
    put(up === region);
    put(up === region ? Math.min(box.depth - region.depth, 8) / 8 : -0.3);
    put(Math.min(region.depth - up.depth, 6) / 6);
    const holder = facts.holders[index]!;
    const held = facts.boxes[holder.index]!;
    const outer = holder.parent ?? holder;
    const outerFact = facts.boxes[outer.index]!;
    put(held.ownProse / mostOwned);
    put((parentProse.get(outer) ?? 0) / mostParent);
    put((shapes.sums.get(shapes.of[index]!) ?? 0) / mostShape);
    put(holder === densest);
    put(held.ownProse / total);
    put(held.linkChars / Math.max(1, held.chars));
    put(held.prose / Math.max(1, held.chars));
    put(Math.log1p(holder.end - holder.start) / 5);
    put(outerFact.linkChars / Math.max(1, outerFact.chars));
    put(outerFact.prose / Math.max(1, outerFact.chars));
    put(Math.log1p(outer.end - outer.start) / 6);
    put(headAt >= 0);
    put(headAt >= 0 && index > headAt);
    put(index === headAt);
    put(headAt >= 0 ? Math.min(1, Math.max(0, index - headAt) / 20) : 0.5);
    put(text.length < 300 ? likest(text, titleWords) : 0);
    put(index >= firstProse && index <= lastProse);
    put(index < firstProse ? Math.min(1, (firstProse - index) / 10) : 0);
    put(index > lastProse ? Math.min(1, (index - lastProse) / 10) : 0);
    put(nearestProse(facts, index));
    put(index / blocks.length);
    const bare = hasBody || description ? plainWords(start).replaceAll(' ', '').slice(0, 120) : '';
    put(hasBody && bare ? (body.includes(bare) ? 1 : -1) : 0);
    put(
      description.length > 20 &&
        bare.length > 20 &&
        (description.includes(bare.slice(0, 80)) || bare.includes(description.slice(0, 80))),
    );
    put((counts.get(text) ?? 0) > 1);
    put(box.hidden);
    const card = cardOf[index];
    put(card !== undefined);
    put(card?.own ?? false);
    const cardFact = card ? facts.boxes[card.box.index]! : undefined;
    put(cardFact ? cardFact.linkChars / Math.max(1, cardFact.chars) : 0);
    put(card?.block ? Math.min(1, card.text.length / card.block.text.length) : 0);
    put(card?.block === block);
    put(card ? Math.min(1, (index - card.start) / 10) : 0);
    branches(block, put);
    heads(index, put);
    seen(block, put);
    put(emphasis(block));
    put(Math.min(1, block.nodes.length / 10));
    put(blocks[index - 1]?.box.tag === box.tag);
    put(blocks[index + 1]?.box.tag === box.tag);
    put(
      firstProse >= 0
        ? Math.max(0, Math.min(1, (lastProse - index) / Math.max(1, lastProse - firstProse)))
        : 0,
    );
    for (const step of [-2, -1, 1, 2]) {
      const other = blocks[index + step];
      put(other ? (Math.log1p(other.text.length) / 8) * (1 - other.linkChars / other.text.length) : 0);
      put(other !== undefined && facts.holders[index + step] === holder);
    }
    if (at !== TEXT_SIGNALS.length) throw new Error(`${at} signals, ${TEXT_SIGNALS.length} names`);
    rows.push(row);
  }
  return rows;
}

/** How like the most similar of several titles a text is, 0 to 1. */
function likest(text: string, titles: Words[]): number {
  const words = wordsOf(text);
  return titles.reduce((most, title) => Math.max(most, likeness(words, title)), 0);
}
function nearestProse(facts: PageFacts, index: number): number {
  for (let step = 1; step <= 10; step++)
    if (facts.prose[index - step] || facts.prose[index + step]) return step / 10;
  return 1.2;
}
function shapeProse({ page: { outline }, facts }: Evidence): { of: string[]; sums: Map<string, number> } {
  const names = outline.boxes.map(shapeOf);
  const sums = new Map<string, number>();
  const of = outline.blocks.map(({ box, index }) => {
    const shape = `${box.parent?.parent?.tag ?? ''}>${box.parent ? names[box.parent.index] : ''}>${names[box.index]}`;
    sums.set(shape, (sums.get(shape) ?? 0) + (facts.prose[index] ?? 0));
    return shape;
  });
  return { of, sums };
}
function cardsByBlock({ cards, page }: Evidence): (Card | undefined)[] {
  const of: (Card | undefined)[] = Array.from({ length: page.outline.blocks.length });
  for (const card of cards)
    for (let index = card.start; index < Math.min(card.end, card.start + 400); index++) of[index] ??= card;
  return of;
}
/** The branch: where the way from a block up to the headline's ancestors joins them. */
function branchReader({
  page,
  facts,
  headline,
  cards,
}: Evidence): (block: Block, put: (value: number | boolean) => void) => void {
  const chain = new Set<Box>();
  for (let box: Box | null = headline?.block.box ?? null; box; box = box.parent) chain.add(box);
  const cardCounts = new Int32Array(page.outline.boxes.length);
  for (const card of cards)
    if (card.strong) for (let box: Box | null = card.box; box; box = box.parent) cardCounts[box.index]!++;
  const total = Math.max(1, facts.boxes[0]!.prose);
  return ({ box, index }, put) => {
    if (!headline) {
      for (let n = 0; n < 6; n++) put(-1);
      return;
    }
    let branch = box;
    while (branch.parent && !chain.has(branch.parent) && !chain.has(branch)) branch = branch.parent;
    const fact = facts.boxes[branch.index]!;
    put(fact.prose / total);
    put(fact.linkChars / Math.max(1, fact.chars));
    put(Math.log1p(cardCounts[branch.index]!) / 5);
    put(Math.min(1, (headline.block.box.depth - (branch.parent?.depth ?? 0)) / 10));
    put(chain.has(branch));
    let titled = false;
    for (let at = branch.start; at < Math.min(branch.start + 3, branch.end); at++) {
      const one = page.outline.blocks[at]!;
      if (one.box.tag === headline.block.box.tag && at !== headline.block.index && /^h\d/u.test(one.box.tag))
        titled = true;
    }
    put(titled && index >= branch.start);
  };
}
/** The nearest heading above a block. */
function headReader(
  { page, headline }: Evidence,
  cardOf: (Card | undefined)[],
): (index: number, put: (value: number | boolean) => void) => void {
  let head = -1;
  let seen = -1;
  const level = Number(headline?.block.box.tag.slice(1)) || 2;
  return (index, put) => {
    for (; seen < index; seen++)
      if (seen >= 0 && /^h[1-6]$/u.test(page.outline.blocks[seen]!.box.tag)) head = seen;
    const block = page.outline.blocks[head];
    put(block ? (Number(block.box.tag.slice(1)) - level) / 4 : -1);
    put(block ? block.linkChars / block.text.length : 0);
    put(block ? Math.min(1, (index - head) / 10) : 1.2);
    put(block ? cardOf[head]?.block === block && !cardOf[head]?.own : false);
  };
}

/** Pictures beside a block: captions stand next to them and often repeat their alternative text. */
function mediaReader({
  page: { outline },
  facts,
}: Evidence): (block: Block, put: (value: number | boolean) => void) => void {
  const media = outline.media.filter(({ tag }) => tag !== 'svg');
  const alts = media.map(({ element }) =>
    plainWords(element.getAttribute('alt') ?? element.querySelector('img')?.getAttribute('alt') ?? '').slice(
      0,
      200,
    ),
  );
  const counts = new Int32Array(outline.boxes.length);
  for (const { box } of media) counts[pictureHolder(box).index]!++;
  let next = 0;
  return (block, put) => {
    while (next < media.length && media[next]!.at < block.at) next++;
    const before = outline.blocks[block.index - 1]?.at ?? 0;
    const after = outline.blocks[block.index + 1]?.at ?? Infinity;
    put(next > 0 && media[next - 1]!.at > before);
    put(next < media.length && media[next]!.at < after);
    const plain = plainWords(block.text.slice(0, 200));
    let like = 0;
    if (plain.length > 15)
      for (const at of [next - 1, next]) {
        const alt = alts[at] ?? '';
        if (alt.length > 15 && (alt.startsWith(plain.slice(0, 60)) || plain.startsWith(alt.slice(0, 60))))
          like = 1;
      }
    put(like);
    put(Math.min(1, counts[facts.holders[block.index]!.index]! / 3));
  };
}
/** The nearest box around a picture that holds paragraphs too. */
function pictureHolder(box: Box): Box {
  return PARAGRAPH_HOLDER.test(box.tag) || !box.parent ? box : pictureHolder(box.parent);
}

const PARAGRAPH_HOLDER = /^(?:div|section|article|main|td|body|aside)$/u;

/** Share of the text set in bold or italics: editorial notes, credits, sub-headlines. */
function emphasis({ nodes, box, text }: Block): number {
  let chars = 0;
  for (const node of nodes)
    for (let one = node.parentElement; one && one !== box.element; one = one.parentElement)
      if (/^(?:b|strong|i|em)$/u.test(one.localName)) {
        chars += node.data.trim().length;
        break;
      }
  return Math.min(1, chars / text.length);
}
