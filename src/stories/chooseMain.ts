import type { Block } from '../page/outline.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import type { Trail } from '../model.ts';
import { tablesOf } from './tablesOf.ts';

/** The main story as it stands on the page. */
export interface MainStory {
  /** Its running text, in order. */
  blocks: Block[];
  /** Null where the page has no line that says its title. */
  headline: Headline | null;
}

/** What belongs to another story: its cards, and its text where that stands on the page. */
export interface Taken {
  cards: Card[];
  text: Block[];
}

/** From this probability on, a block is text of the main story. */
const LEAST = 0.5;

/** Between two blocks of the story in the same box, this is enough: losing a sentence is worse than keeping a line too many. */
const LEAST_BETWEEN = 0.3;

/** A text this long that stands on the page twice is a copy for another width of screen. Characters. */
const MIN_REPEAT = 40;

/** A line that is another story's headline: this share of it, at least, is the link. */
const MIN_LINK = 0.6;

/** A longer one is a paragraph of the story that is wholly a link; so is one half as long that ends like a sentence and reads like the story. Characters. */
const MAX_HEADLINE = 200;

const SENTENCE_END = /[.!?。！？؟।][)"”»’'」』]*$/u;

/** Gathers the blocks that make up the main story's text; none of them is a link to one of the other stories. */
export function chooseMain(
  { page, facts, headline }: Evidence,
  others: Taken[],
  weights: Float32Array,
  trail: Trail,
): MainStory {
  const links = new Set(others.flatMap(({ cards }) => cards.map(({ block }) => block)));
  const texts = new Set(others.flatMap(({ text }) => text));
  // The headline may stand there twice, once without its link.
  const titles = new Set(others.flatMap(({ cards }) => cards.map(({ text }) => text)));
  const isHeadline = (block: Block): boolean =>
    (titles.has(block.text) || (links.has(block) && block.linkChars >= block.text.length * MIN_LINK)) &&
    !isParagraph(block, weights);
  const blocks = page.outline.blocks.filter((block) => !texts.has(block) && !isHeadline(block));
  const title = headline?.block.text;
  const chosen = blocks.filter(({ index, text }) => (weights[index] as number) >= LEAST && text !== title);
  const first = chosen[0] ? blocks.indexOf(chosen[0]) : 0;
  const last = blocks.lastIndexOf(chosen.at(-1) as Block);
  const holders = new Set(chosen.map(({ index }) => facts.holders[index]));
  const cells = tablesOf(chosen, page.outline, facts);
  const seen = new Set<string>();
  const kept = blocks.slice(first, last + 1).filter(({ index, text }) => {
    if (text === title) return false;
    if (cells.has(index)) return true;
    const weight = weights[index] as number;
    if (weight < LEAST_BETWEEN) return false;
    if (weight < LEAST && !(facts.prose[index] && holders.has(facts.holders[index]))) return false;
    if (text.length < MIN_REPEAT) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  explain(blocks.slice(first, last + 1), new Set(kept), weights, trail);
  return { blocks: kept, headline };
}

function isParagraph({ text, index }: Block, weights: Float32Array): boolean {
  if (text.length > MAX_HEADLINE) return true;
  return text.length > MAX_HEADLINE / 2 && SENTENCE_END.test(text) && (weights[index] as number) >= LEAST;
}

/** Lines of the trail about what was left out between the story's first line and its last; a page may have thousands. */
const MAX_EXPLAINED = 200;

function explain(blocks: Block[], kept: Set<Block>, weights: Float32Array, trail: Trail): void {
  trail.push({
    step: 'stories',
    what: `${kept.size} of ${blocks.length} blocks`,
    why: 'read like the main story',
  });
  const left = blocks.filter((block) => !kept.has(block)).slice(0, MAX_EXPLAINED);
  for (const { index, text } of left) {
    trail.push({
      step: 'stories',
      what: text.slice(0, 60),
      why: `left out: ${(weights[index] as number).toFixed(2)}`,
    });
  }
}
