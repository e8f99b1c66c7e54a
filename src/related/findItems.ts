import { isCommentsPage } from '../dom/isCommentsPage.ts';
import { declaredLanguage } from '../dom/language.ts';
import { leadsNowhere } from '../dom/leadsNowhere.ts';
import { filtered, isStop, type Work } from '../dom/slices.ts';
import { plainWords } from '../dom/text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { BoxFacts } from '../evidence/facts.ts';
import { isStrong } from '../evidence/findCards.ts';
import { proseOf } from '../evidence/sums.ts';
import { isHeading } from '../page/headingRank.ts';
import { isLinkAlone } from '../page/isLinkAlone.ts';
import type { Block, Box } from '../page/outline.ts';
import { shapeOf } from '../page/shapeOf.ts';
import type { OtherStory } from './otherStory.ts';
import { invites, isHeadline } from './card/isHeadline.ts';
import { LEAST_WHOLE, linesAboveText, NO_STORY, type Span } from './textUnder.ts';
import { holdsTime } from '../time/holdsTime.ts';

/** Fewest boxes of one make, side by side, that are items of a list. */
const LEAST_ITEMS = 2;

/** Least text of an item whose like holds the main story: a teaser there is as little the main story's as a whole text. Characters. */
export const LEAST_BESIDE = 250;

/** Least text of an item in a list of many that are told in several paragraphs each, as no teaser is. Characters. */
export const LEAST_TOLD = 200;

/** Least text of each of so many: a shorter one is a reply or an entry of a diary. Characters. */
const LEAST_OF_MANY = 400;
const MANY = 3;

/** Lines that an item begins with before its text: headline, outlet, time, labels of buttons. */
const MAX_HEAD = 8;

/** Lines right below a headline among which its time stands: one may say whom it is by. */
const MAX_BELOW = 2;

/** Longest headline, in characters. */
const MAX_TITLE = 200;

/**
 * Finds the items of lists of whole stories by structure alone: boxes of one make, side by side, each with a headline, a
 * time, and a text, or such headlines, times and texts in turn. The headline may lead nowhere and be set as plain text.
 * Gives each item's headline with the blocks of its text.
 */
export function* findItems(
  { page, facts, headline }: Evidence,
  titles: Map<Block, OtherStory>,
): Work<Map<Block, Span>> {
  const { blocks, boxes } = page.outline;
  const lang = declaredLanguage(page.document);
  const items = new Map<Block, Span>();
  const add = (title: Block, end: number, of?: Partial<Span>): void =>
    void items.set(title, { from: title.index + 1, end, ...of });
  if (!headline) return items;
  const main = headline.block;
  const claims = page.metadata.titles.map(({ text }) => plainWords(text));
  const holdsMain = ({ start, end }: Box): boolean => start <= main.index && main.index < end;
  const proseIn = ({ index }: Box): number => (facts.boxes[index] as BoxFacts).prose;
  const isTold = ([{ index }, { end }]: [Block, Box]): boolean =>
    facts.prose.slice(index + 1, end).filter(Boolean).length > 1;
  const isLinked = ([title]: [Block, Box]): boolean => titles.has(title);
  // What leads on below it is a teaser, of however many lines.
  const leadsOn = ([{ index }, box]: [Block, Box]): boolean =>
    proseIn(box) < LEAST_WHOLE &&
    blocks
      .slice(index, box.end)
      .some(({ text, links: [link] }) => invites(text) && link && !leadsNowhere(link.element));

  // Where heading and line below it are set as the main story's are, the page sets stories so.
  const lookOf = ({ box, index }: Block): string =>
    `${shapeOf(box)} ${shapeOf((blocks[index + 1] as Block).box)}`;
  const look = blocks[main.index + 1] && lookOf(main);
  const isHeadedAlike = (block: Block): boolean =>
    isHeading(block) && facts.prose[block.index + 1] === 0 && lookOf(block) === look;

  const titleOf = ({ start, end }: Pick<Box, 'start' | 'end'>): Block | undefined => {
    const lines = blocks.slice(start, Math.min(end, start + MAX_HEAD));
    const head = linesAboveText(lines, facts);
    // A standfirst may stand before the time.
    const further = linesAboveText(lines.slice(head.length + 1), facts);
    if (!head.some(isHeadedAlike) && ![...head, ...further].some((block) => holdsTime(block, lang)))
      return undefined;
    const title =
      head.find((block) => isHeading(block) && isStrong(block.text)) ??
      head.find((block) => titles.has(block)) ??
      head.find((block) => isLink(block) || mayBeTitle(block, lang));
    if (isCommentsPage(title?.links[0]?.element.getAttribute('href') ?? '')) return undefined;
    // A page may have its own headline twice.
    return title && claims.some((claim) => claim.includes(plainWords(title.text))) ? undefined : title;
  };

  for (const { children } of boxes) {
    for (const alike of groupsOf(
      children.filter((box) => proseIn(box) >= LEAST_TOLD),
      // The first of a row of articles is often named so.
      (box) => (box.tag === 'article' ? box.tag : shapeOf(box)),
    )) {
      const isBeside = alike.some(holdsMain);
      const found: [Block, Box][] = [];
      for (const [at, box] of alike.entries()) {
        if (isStop(at)) yield;
        if (holdsMain(box) || ((facts.boxes[box.index] as BoxFacts).places & NO_STORY) !== 0) continue;
        const title = titleOf(box);
        if (title && !items.has(title)) found.push([title, box]);
      }
      const longerThan = (least: number): [Block, Box][] => found.filter(([, box]) => proseIn(box) >= least);
      const large = longerThan(LEAST_BESIDE);
      const areMany = large.length >= MANY && large.length === longerThan(LEAST_OF_MANY).length;
      // Of such a list only some headlines may be linked, and lead to where the line below does.
      const areTold =
        found.length >= MANY &&
        found.every(isTold) &&
        found.every((one) => isLinked(one) || leadsOn(one)) &&
        found.some(isLinked);
      const whole = areTold ? found : isBeside || areMany ? large : longerThan(LEAST_WHOLE);
      // One alone beside others that are no stories is no list of stories.
      if (isBeside || whole.length >= LEAST_ITEMS)
        for (const one of whole)
          add(one[0], one[1].end, { start: one[1].start, isTeaser: areTold && leadsOn(one) });
    }
  }

  // A link round a picture and a headline is a whole card; what follows it is a paragraph between two.
  const isHead = (block: Block): boolean =>
    block.index > main.index &&
    !block.links.some(({ element }) => element.querySelector('img, picture')) &&
    facts.prose[block.index + 1] === 0 &&
    titleOf({ start: block.index, end: block.index + 1 + MAX_BELOW }) === block;
  // Headlines of one make, in one box in turn with what each begins.
  const seeming = yield* filtered(blocks, isHead);
  // What stands between a headline and its time may seem one too.
  const heads = seeming.filter((block, at) => seeming[at - 1]?.index !== block.index - 1);
  for (const row of groupsOf(heads, ({ box }) => `${box.parent?.index} ${shapeOf(box)}`)) {
    const { box } = row[0] as Block;
    const ends = row.map((_, at) => row[at + 1]?.index ?? (box.parent ?? box).end);
    const isWhole = row.every(
      (title, at) => proseOf(blocks.slice(title.index, ends[at]), facts) >= LEAST_WHOLE,
    );
    if (isWhole) for (const [at, title] of row.entries()) add(title, ends[at] as number);
  }
  return items;
}

/** Those of which there are several with the same key. */
function groupsOf<T>(all: T[], keyOf: (one: T) => string): T[][] {
  return [...Map.groupBy(all, keyOf).values()].filter(({ length }) => length >= LEAST_ITEMS);
}

/** A headline that leads to its story, though that was taken for none. */
function isLink(block: Block): boolean {
  return isLinkAlone(block) && isHeadline(block.text);
}

/** A name is shorter than a headline, and one with a time behind it is no headline either. */
function mayBeTitle(block: Block, lang: string): boolean {
  const { text, links, box } = block;
  if (links.length > 0 || box.tag === 'button' || !isStrong(text) || text.length > MAX_TITLE) return false;
  return !/[.。]$/u.test(text) && !holdsTime(block, lang);
}
