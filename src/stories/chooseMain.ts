import { declaredLanguage } from '../dom/language.ts';
import { isAllSpoken } from '../page/isSpoken.ts';
import type { Block, Outline } from '../page/outline.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PageFacts } from '../evidence/facts.ts';
import type { Headline } from '../evidence/findHeadline.ts';
import { leadsOn } from '../evidence/leadsOn.ts';
import type { Trail } from '../model.ts';
import { behindPrompt } from '../evidence/phrases.ts';
import { doubtfulLines, LEAST_BETWEEN } from './doubtfulLines.ts';
import { saysSponsored } from '../evidence/sponsored.ts';
import { raiseCounted } from './raiseCounted.ts';
import { dropCaptions } from './dropCaptions.ts';
import { dropCopies } from './dropCopies.ts';
import { dropForms } from './dropForms.ts';
import { dropHidden } from './dropHidden.ts';
import { dropByline } from './dropByline.ts';
import { endsSentence } from '../dom/endsSentence.ts';
import { filtered, type Work } from '../dom/slices.ts';
import { headingsOfDigest } from './headingsOfDigest.ts';
import { isHeading } from '../page/headingRank.ts';
import { apartFrom } from './apartFrom.ts';
import { lengthOf } from './lengthOf.ts';
import { likeTo } from './likeTo.ts';
import { asksConsent, asksToSignUp, isCredit, isLabelledTitle, isTimestamp } from './notices.ts';
import { shareFate, SURE } from './shareFate.ts';
import { notesOf } from './notesOf.ts';
import { type Above, standfirstOf } from './standfirstOf.ts';
import { slidesOf } from './slidesOf.ts';
import { tailOf } from './tailOf.ts';
import { trimEnd } from './trimEnd.ts';
import { trimStart } from './trimStart.ts';
import { endOfUnits, isGutter, unitsOf } from '../evidence/unitsOf.ts';

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
  /** Its headline where no card says it. */
  headline: Block | null;
  text: Block[];
  /** All lines that tell of it, its teaser among them. */
  lines: Block[];
}

/** A line that is another story's headline: this share of it, at least, is the link. */
const MIN_LINK = 0.6;

/** A longer one is a paragraph of the story that is wholly a link; so is one half as long that ends like a sentence and reads like the story. Characters. */
const MAX_HEADLINE = 200;

/** Lines of a small card: prompt, headline, teaser, outlet and time. */
const MOST_OF_CARD = 5;

/** A line in such a card is the story's from this certainty on. */
const SURE_IN_CARD = 0.9;

/** More of a story's text stands in no teasers of others. */
const MOST_TEASERS = 0.25;

/** Gathers the blocks that make up the main story's text; none of them is a link to one of the other stories. */
export function* chooseMain(
  { page, facts, headline }: Evidence,
  others: Taken[],
  certainties: Float32Array,
  trail: Trail,
): Work<MainStory> {
  const { outline } = page;
  const weights = yield* shareFate(
    outline.blocks,
    others,
    certainties,
    facts,
    headline,
    page.metadata.isLive,
  );
  raiseCounted(outline.blocks, facts, weights);
  yield;
  const cards = others.flatMap((other) => other.cards);
  const links = new Set(cards.map(({ block }) => block));
  const wholes = others.map((other) => wholeOf(other)).filter((text) => text.length > 0);
  const texts = new Set(wholes.flat());
  // The headline may stand there twice, once without its link.
  const titles = new Set(
    [...cards, ...others.flatMap(({ headline: said }) => said ?? [])].map(({ text }) => text),
  );
  const isTheirs = (block: Block): boolean =>
    (titles.has(block.text) || (links.has(block) && block.linkChars >= block.text.length * MIN_LINK)) &&
    !isParagraph(block, weights);
  const ofDigest = yield* headingsOfDigest(
    outline.blocks,
    isTheirs,
    (below) =>
      facts.prose[below.index] !== 0 && (weights[below.index] as number) >= SURE && !texts.has(below),
  );
  const isHeadline = (block: Block): boolean => isTheirs(block) && !ofDigest(block);
  // Teasers and outlets, below headlines in small boxes of their own.
  const carded = new Set(
    cards.flatMap(({ block, box }) =>
      block && box.end - box.start <= MOST_OF_CARD && isHeadline(block)
        ? outline.blocks.slice(block.index + 1, box.end)
        : [],
    ),
  );
  const blocks = outline.blocks.filter((block) => !texts.has(block) && !isHeadline(block));
  const title = headline?.block.text;
  const slides = slidesOf(outline, others);
  const likely = blocks.filter(
    (block) => ((weights[block.index] as number) >= SURE || slides.has(block)) && block.text !== title,
  );
  const theirTeasers = new Set(
    likely.filter((block) => carded.has(block) && (weights[block.index] as number) < SURE_IN_CARD),
  );
  // A letter of links is made of such cards.
  const isLetter = lengthOf([...theirTeasers]) > lengthOf(likely) * MOST_TEASERS;
  const sure = new Set(isLetter ? likely : likely.filter((block) => !theirTeasers.has(block)));
  // A doubtful line that tells of another story is that one's, unless sure ones of the main story stand among them.
  const apart = others.filter(({ lines }) => !lines.some((line) => sure.has(line)));
  const theirs = new Set(apart.flatMap(({ lines }) => lines));
  const isLikeSure = likeTo(sure);
  yield;
  const chosen = blocks.filter(
    (block) =>
      sure.has(block) ||
      (facts.prose[block.index] !== 0 &&
        !theirs.has(block) &&
        (weights[block.index] as number) >= LEAST_BETWEEN &&
        isLikeSure(block, 1)),
  );
  yield;
  const above = { headline: headline?.block, first: chosen[0], blocks, told: theirs, facts, weights };
  const standfirst = standfirstOf(above);
  const points = pointsBefore(above);
  chosen.unshift(...points);
  if (standfirst && !points.includes(standfirst)) chosen.unshift(standfirst);
  const first = chosen[0] ? blocks.indexOf(chosen[0]) : 0;
  const tail = tailOf(
    chosen.length > 0 ? blocks.slice(blocks.lastIndexOf(chosen.at(-1) as Block)) : [],
    facts,
    weights,
    theirs,
  );
  const units = unitsOf(chosen, outline, facts, weights, links);
  const end = tail.at(-1) ?? chosen.at(-1);
  const beyond = end ? endOfUnits(end.index, outline, facts, weights, units) : 0;
  const last = blocks.findLastIndex(({ index }) => index < beyond);
  for (const { index } of [...chosen, ...tail]) units.add(index);
  const taken = new Set(chosen);
  // What folds a part of the story away says what that is.
  const unfolds = (block: Block): boolean =>
    (block.box.tag === 'summary' || (block.box.tag === 'button' && isHeading(block))) &&
    taken.has(outline.blocks[block.index + 1] as Block);
  const isDoubtful = doubtfulLines({
    blocks,
    chosen: taken,
    told: theirs,
    media: outline.media,
    facts,
    weights,
  });
  const between = blocks.slice(first, last + 1);
  const kept = yield* filtered(between, (block) => {
    const { index, text, box } = block;
    return (
      text !== title &&
      !isLabelledTitle(text, title ?? '') &&
      !isCredit(text) &&
      !isTimestamp(block) &&
      !saysSponsored(text) &&
      !isGutter(text) &&
      !leadsOn(block) &&
      !asksToSignUp(block) &&
      !asksConsent(text) &&
      ((units.has(index) && (box.tag !== 'button' || facts.prose[index] !== 0)) ||
        isDoubtful(block) ||
        unfolds(block)) &&
      !isAllSpoken(block)
    );
  });
  const lang = declaredLanguage(page.document);
  const listed = new Set(kept);
  const isApart = apartFrom(chosen, wholes, facts, weights);
  const heads = kept.filter(
    (block) => !isApart(block) && !isHeadOfList(block, outline.blocks, links, listed),
  );
  yield;
  const tidied = yield* tidy(heads, outline, facts, headline?.block, lang, weights);
  const told = dropByline(tidied, page, title);
  const story = [...told, ...notesOf(told, blocks, facts, weights)];
  explain(between, new Set(story), weights, trail);
  return { blocks: story, headline };
}

/** The items that stand before a story's first sure line in one list with it, of its points in short. */
function pointsBefore({ first, blocks, told, weights }: Above): Block[] {
  if (first?.box.tag !== 'li') return [];
  const list = first.box.parent;
  return blocks.filter(
    (block) =>
      block.index < first.index &&
      block.box.tag === 'li' &&
      block.box.parent === list &&
      !told.has(block) &&
      (weights[block.index] as number) >= LEAST_BETWEEN,
  );
}

/** Longest heading of a list. Characters. */
const MAX_HEAD = 60;

/** Whether a line names a list of other stories that was taken out below it: 'More from the Post:', 'Read also'. */
function isHeadOfList(
  { index, text }: Block,
  blocks: Block[],
  links: Set<Block | null>,
  kept: Set<Block>,
): boolean {
  if (text.length > MAX_HEAD) return false;
  let next = blocks[index + 1];
  while (next && isAllSpoken(next)) next = blocks[next.index + 1];
  if (!next || !links.has(next) || kept.has(next)) return false;
  return /[:：]$/u.test(text) || behindPrompt(text) !== null;
}

/** Another story's whole text with the lines between its headline and that; where it has no link, its headline and what stands below have none either. */
function wholeOf({ cards, headline, text, lines }: Taken): Block[] {
  const [first] = text;
  if (!first) return [];
  if (cards.length === 0) return lines;
  const from = (headline ?? cards[0]?.block ?? first).index;
  return [...lines.filter(({ index }) => index > from && index < first.index), ...text];
}

/** Leaves out what reads like the story and is none of its text. */
function* tidy(
  kept: Block[],
  outline: Outline,
  facts: PageFacts,
  headline: Block | undefined,
  lang: string,
  weights: Float32Array,
): Work<Block[]> {
  const shown = dropHidden(kept, facts);
  const once = dropCopies(shown, outline, facts);
  yield;
  const text = dropCaptions(once, outline, facts, weights);
  yield;
  const told = dropForms(text, outline.blocks, facts, headline);
  return trimEnd(trimStart(told, facts, lang), outline.blocks, facts, headline?.text);
}

function isParagraph({ text, index }: Block, weights: Float32Array): boolean {
  if (text.length > MAX_HEADLINE) return true;
  return text.length > MAX_HEADLINE / 2 && endsSentence(text) && (weights[index] as number) >= SURE;
}

/** Lines of the trail about what was left out between the story's first line and its last; a page may have thousands. */
const MAX_EXPLAINED = 200;

function explain(blocks: Block[], kept: Set<Block>, weights: Float32Array, trail: Trail): void {
  trail.push({
    step: 'stories',
    what: `${kept.size} of ${blocks.length} blocks`,
    why: 'the main story',
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
