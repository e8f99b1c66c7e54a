import { saysAnything } from '../dom/says.ts';
import { CJK } from '../dom/cjk.ts';
import { endsSentence } from '../dom/endsSentence.ts';
import { siteOf } from '../dom/siteOf.ts';
import type { Work } from '../dom/slices.ts';
import { pattern } from '../dom/pattern.ts';
import { fold, plainWords } from '../dom/text.ts';
import { RUN_ON } from '../evidence/findCards.ts';
import type { RelatedStory } from '../model.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { findSection, headlinesIn } from './card/findSection.ts';
import { findSources } from './card/findSources.ts';
import { isSponsored } from './card/isSponsored.ts';
import { type ReadCard, readCard } from './card/readCard.ts';
import { withoutPieces } from './card/withoutPieces.ts';
import type { StoryLines } from './otherStory.ts';
import { sourceFromDomain } from './sourceOf.ts';
import { summarise } from './summary/summarise.ts';
import { tidyTitle } from './tidyTitle.ts';
import { withoutLabels } from './withoutLabels.ts';
import { withoutRanks } from './withoutRanks.ts';

/** What is known of the page that the stories stand on. */
export interface Setting {
  page: Page;
  lang: string;
  /** When the page is read: ages are counted from it. */
  now: Date;
  /** The main story's text, in which no list is named. */
  text?: ReadonlySet<Block>;
}

/** Says of each story what the page says of it, all at once, since what stands in the same place on each card tells most. In the order given. */
export function* describeStories(
  stories: StoryLines[],
  { page, lang, now, text = new Set() }: Setting,
): Work<Omit<RelatedStory, 'content'>[]> {
  const { blocks } = page.outline;
  const cards: ReadCard[] = [];
  for (const story of stories) {
    yield;
    cards.push(readCard(story, page, lang, now));
  }
  const sources = yield* findSources(cards);
  const ranked = withoutRanks(cards.map(({ titleText }) => titleText));
  const headlines = withoutLabels(cards, ranked);
  const titles = new Set([
    ...headlines,
    ...cards.flatMap(({ story, titleBlock }) =>
      titleBlock ? (isOther(story) ? looksOf(titleBlock) : [titleBlock.text]) : [],
    ),
  ]);
  const texts = new Set([...text, ...stories.flatMap((story) => story.text)]);
  const isTitle = (block: Block): boolean =>
    texts.has(block) || looksOf(block).some((look) => titles.has(look));
  const starts = cards
    .flatMap(({ story, titleBlock }) => (isOther(story) && titleBlock ? beginOf(story, titleBlock) : []))
    .toSorted((a, b) => a - b);
  const lists = {
    blocks,
    starts,
    headlines: headlinesIn(blocks),
    isTitle,
    repeated: repeatedIn(blocks),
    lang,
  };
  const outlets = new Set(sources);
  // Whom the page has its own story from: 'More from Alder Post'.
  const ownOutlet = sources[cards.findIndex(({ ownHost }) => ownHost !== null)] ?? page.metadata.provider;
  const here = new URL(page.url).host;
  const site = siteOf(here);
  // The page's own site, and that of the outlet which it has its story from.
  const ownSites = new Set([site, ...page.own.map(({ host }) => siteOf(host))]);
  const isOwn = (url: URL | null): boolean => url === null || ownSites.has(siteOf(url.host));
  const sections: (string | undefined)[] = [];
  for (const { story } of cards) {
    yield;
    const box = story.cards[0]?.box ?? story.lines[0]?.box;
    sections.push(box && findSection(box, lists));
  }
  const elsewhere = outletsElsewhere(sources, sections, cards);
  const tell = (card: ReadCard, index: number): Omit<RelatedStory, 'content'> => {
    const { story, parts, titleBlock, titleText, time, address, url } = card;
    const above = sections[index];
    const source =
      sources[index] ??
      // A list may be named for the outlet that its stories are from.
      (above && elsewhere.has(above) && isOwn(url) ? above : undefined) ??
      (above && ownOutlet && isOwn(url) && namesIn(above, ownOutlet) ? ownOutlet : undefined) ??
      (url ? sourceFromDomain(url, here) : undefined);
    // Some cards set their outlet as a heading.
    const section = above !== undefined && (outlets.has(above) || !saysAnything(above)) ? undefined : above;
    const known = { lang, ...(source && { source }) };
    const read = (headline = titleText): [line: string, title: string] => {
      const line = withoutPieces(headline, parts, titleBlock, [time?.time, source]);
      const cut = { ...known, ...(time?.time && { time: time.time }), ...(section && { section }) };
      return [line, tidyTitle(line, cut)];
    };
    const own = read(headlines[index]);
    const [, title] = own;
    // What is cut from the headline is no text of the story either.
    const [line, whole] = headlines[index] === ranked[index] ? own : read(ranked[index]);
    // Of the main story all of it is shown.
    const summary =
      isOther(story) &&
      summarise(textOf(story, line, text, card.isWithin ? titleBlock : null, time?.time), {
        ...known,
        title: whole,
      });
    return {
      title,
      url: address,
      ...(source && { source }),
      ...(time?.published && { published: time.published }),
      ...(time?.time && { time: time.time }),
      ...(summary && { summary }),
      ...(section && { section }),
      ...(isSponsored(story, parts, section, site) && { sponsored: true as const }),
    };
  };
  const told: ReturnType<typeof tell>[] = [];
  for (const [index, card] of cards.entries()) {
    yield;
    told.push(tell(card, index));
  }
  return withoutCommon(told);
}

/** Lines from a list's name to the headline of its first story. */
const MAX_HEAD = 8;

/** The outlets of cards but those that are a list's name right below: an advertisement above the list may have that for its own. */
function outletsElsewhere(
  sources: (string | undefined)[],
  sections: (string | undefined)[],
  cards: ReadCard[],
): Set<string | undefined> {
  const firsts = new Map<string | undefined, number>();
  for (const [index, name] of sections.entries())
    if (!firsts.has(name)) firsts.set(name, cards[index]?.titleBlock?.index ?? 0);
  const isHead = (source: string | undefined, { parts }: ReadCard): boolean => {
    const behind = (firsts.get(source) ?? 0) - (parts.find((part) => part.text === source)?.block.index ?? 0);
    return behind > 0 && behind < MAX_HEAD;
  };
  return new Set(sources.filter((source, index) => !isHead(source, cards[index] as ReadCard)));
}

/** Whether a heading names an outlet: as words of their own, where words stand apart. */
function namesIn(heading: string, outlet: string): boolean {
  return CJK.test(outlet)
    ? heading.includes(outlet)
    : ` ${plainWords(heading)} `.includes(` ${plainWords(outlet)} `);
}

/** What stands with several stories is said of none of them. */
function withoutCommon<Told extends { title: string; summary?: string }>(told: Told[]): Told[] {
  const titles = new Map<string, string>();
  const common = new Set<string>();
  for (const { title, summary } of told) {
    if (summary && (titles.get(summary) ?? title) !== title) common.add(summary);
    if (summary) titles.set(summary, title);
  }
  return told.map(({ summary, ...rest }) =>
    summary === undefined || common.has(summary) ? (rest as Told) : ({ ...rest, summary } as Told),
  );
}

/** So often a line stands on a page that names no list. */
const OFTEN = 3;

function repeatedIn(blocks: Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, links } of blocks) if (links.length === 0) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= OFTEN));
}

/** Whether it is a story of a list, and not the main one. */
function isOther({ cards, text }: StoryLines): boolean {
  return cards.length + text.length > 0;
}

/** The index of the first line that a story has above its headline without a gap. */
function beginOf({ lines }: StoryLines, { index }: Block): number {
  const own = new Set(lines.map((line) => line.index));
  let first = index;
  while (own.has(first - 1)) first--;
  return first;
}

/** What a line says, and what it is set as: its elements, by name and class, and whether it is a link. */
function looksOf({ text, box, links }: Block): string[] {
  return [text, `${shapeOf(box.parent ?? box)}${shapeOf(box)}${links.length > 0}`];
}

/** Shortest line that says something of a story, in characters; less where it is a sentence; letters of Chinese, Japanese and Korean say more. */
const MIN_TEASER = 45;
const MIN_SENTENCE = 30;
const SENTENCE = pattern()`^\p{Lu}(?!.*\d[.:]\d)[^!?|•·]*\p{L}{2}[.!?]$`;
const MIN_TEASER_CJK = 20;

const WORD = pattern()`^[\p{L}\p{N}]`;

/** What divides a time from what stands before it. */
const SIGNS_BEHIND = /(?<![\s|·•(,–—-])[\s|·•(,–—-]+$/u;

/** The most that says who posted a story, before its time. Characters. */
const MAX_POSTER = 64;

/** Lines that a summary is taken from. */
const MAX_TEASERS = 4;

/** What the page says of a story: its whole text, else the teaser on one of its cards, which ends where the main story goes on. */
function textOf(
  { text, lines }: StoryLines,
  title: string,
  main: ReadonlySet<Block>,
  titled: Block | null,
  time: string | undefined,
): string {
  let isOver = false;
  const teasers = lines.flatMap((line, at) => {
    isOver = main.has(line) || (isOver && lines[at - 1]?.index === line.index - 1);
    if (isOver || isTape(line)) return [];
    const said = line === titled ? restBehind(line.text, title) : (linkedSentence(line) ?? line.text);
    return isTeaser(said, title) ? [said] : [];
  });
  // Two cards of a story may say the same.
  const said = new Set(text.length > 0 ? text.map((line) => line.text) : teasers);
  return [...said]
    .filter((line) => !saysWhen(line, time))
    .slice(0, MAX_TEASERS)
    .join('\n');
}

/** True for a line that says who posted the story when: no sentence stands before its time, and no more behind it than where. */
function saysWhen(text: string, time: string | undefined): boolean {
  const at = time ? text.slice(0, 2 * MAX_POSTER).indexOf(time) : -1;
  const rest = text.slice(at + (time ?? '').length);
  const before = text.slice(0, Math.max(0, at)).replace(SIGNS_BEHIND, '');
  return (
    before !== '' &&
    before.length <= MAX_POSTER &&
    before.length < at &&
    !endsSentence(before) &&
    !WORD.test(rest) &&
    rest.length < MIN_TEASER
  );
}

/** What a line says in its only link, where that is most of it and ends like a sentence: beside it stands who wrote it. */
function linkedSentence({ links: [link, ...more], linkChars, text, nodes }: Block): string | undefined {
  if (!link || more.length > 0 || linkChars * 2 <= text.length || linkChars >= text.length) return undefined;
  const inside = nodes.filter((node) => link.element.contains(node));
  const said = fold(inside.map(({ data }) => data).join(''));
  return endsSentence(said) ? said : undefined;
}

function restBehind(text: string, title: string): string {
  const at = text.indexOf(title);
  return at < 0 ? text : text.slice(at + title.length).trim();
}

/** A link of so much of its line, and a line of so many characters: a teaser with an invitation behind it. */
const MOST = 0.6;
const LONG_TEASER = 80;
const LONG_TEASER_CJK = 30;

/** Several links side by side tell of no story: a tape of headlines, tags. */
function isTape({ links, linkChars, text }: Block): boolean {
  if (links.length < 2 || linkChars * 2 <= text.length) return false;
  const isShort = text.length < (CJK.test(text) ? LONG_TEASER_CJK : LONG_TEASER);
  return isShort || !links.some(({ element }) => fold(element.textContent).length > text.length * MOST);
}

/** A bullet or a rank before a headline, or its opening quotes. */
const LEAD = pattern()`^[^\p{L}\p{N}]*(?:\d{1,2}[.)]?\s*)?`;

function isTeaser(text: string, title: string): boolean {
  const least = CJK.test(text) ? MIN_TEASER_CJK : SENTENCE.test(text) ? MIN_SENTENCE : MIN_TEASER;
  const line = text.replace(LEAD, '');
  const said = line.startsWith(title) ? title : title.replace(LEAD, '');
  const rest = line.slice(said.length);
  // A headline's own line may go on with what is said of it.
  if (line.startsWith(said)) return RUN_ON.test(rest) && rest.length >= least;
  const isRepeated = line.includes(said) && said.length > line.length / 2;
  return text.length >= least && !isRepeated && !said.includes(line.replace(/\s*(?:…|\.{3})$/u, ''));
}
