import { saysAnything } from '../dom/says.ts';
import { CJK } from '../dom/cjk.ts';
import { bareHost } from '../dom/bareHost.ts';
import { siteLetters } from '../dom/hostLetters.ts';
import { siteOf } from '../dom/siteOf.ts';
import { mapped, type Work } from '../dom/slices.ts';
import { lettersOf, plainWords } from '../dom/text.ts';
import type { RelatedStory } from '../model.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { shapeOf } from '../page/shapeOf.ts';
import { findSection, headlinesIn, headsIn } from './card/findSection.ts';
import { findSources } from './card/findSources.ts';
import { isSponsored } from './card/isSponsored.ts';
import { logoAbove } from './card/logoAbove.ts';
import { type ReadCard, readCard } from './card/readCard.ts';
import { withoutPieces } from './card/withoutPieces.ts';
import type { StoryLines } from './otherStory.ts';
import { sourceFromDomain } from './sourceOf.ts';
import { summarise } from './summary/summarise.ts';
import { textOf } from './summary/textOf.ts';
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
  const cards = yield* mapped(stories, (story) => readCard(story, page, lang, now));
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
  const known = {
    blocks,
    starts,
    headlines: headlinesIn(blocks),
    isTitle,
    repeated: repeatedIn(blocks),
    lang,
  };
  const lists = { ...known, heads: headsIn(known) };
  const outlets = new Set(sources);
  // Whom the page has its own story from: 'More from Alder Post'.
  const ownOutlet = sources[cards.findIndex(({ ownHost }) => ownHost !== null)] ?? page.metadata.provider;
  const pageUrl = new URL(page.url);
  const here = pageUrl.host;
  const bare = bareHost(pageUrl);
  // Another story may name the outlet that has this address.
  const named = new Map(
    [...outlets, ownOutlet].flatMap((name) => (name ? [[lettersOf(name).replace(/^the/u, ''), name]] : [])),
  );
  const nameOf = (url: URL): string | undefined => {
    const domain = sourceFromDomain(url, here);
    return domain && (named.get(siteLetters(url.host).replace(/^the/u, '')) ?? domain);
  };
  const site = siteOf(here);
  // The page's own site, and that of the outlet which it has its story from.
  const ownSites = new Set([site, ...page.own.map(({ host }) => siteOf(host))]);
  const isOwn = (url: URL | null): boolean => url === null || ownSites.has(siteOf(url.host));
  const sectionOf = ({ story }: ReadCard, outlet?: string): string | undefined => {
    const box = story.cards[0]?.box ?? story.lines[0]?.box;
    return box && findSection(box, lists, outlet);
  };
  const sections = yield* mapped(cards, (card) => sectionOf(card));
  const elsewhere = outletsElsewhere(sources, sections, cards);
  const tell = (card: ReadCard, index: number): Omit<RelatedStory, 'content'> => {
    const { story, parts, titleBlock, titleText, time, address, url } = card;
    const above = sections[index];
    const source =
      sources[index] ??
      // A list may be named for the outlet that its stories are from.
      (above && elsewhere.has(above) && isOwn(url) ? above : undefined) ??
      (above && ownOutlet && isOwn(url) && namesIn(above, ownOutlet) ? ownOutlet : undefined) ??
      (story.cards[0] && logoAbove(story.cards[0], page, bare)) ??
      (url ? nameOf(url) : undefined);
    // Some cards and lists set their outlet as a heading.
    const list =
      above !== undefined && (above === source || outlets.has(above)) ? sectionOf(card, above) : above;
    const section = list !== undefined && (outlets.has(list) || !saysAnything(list)) ? undefined : list;
    const said = { lang, ...(source && { source }) };
    const read = (headline = titleText): [line: string, title: string] => {
      const line = withoutPieces(headline, parts, titleBlock, [time?.time, source]);
      const cut = { ...said, ...(time?.time && { time: time.time }), ...(section && { section }) };
      return [line, tidyTitle(line, cut)];
    };
    const own = read(headlines[index]);
    const [, title] = own;
    // What is cut from the headline is no text of the story either.
    const [line, whole] = headlines[index] === ranked[index] ? own : read(ranked[index]);
    // Of the main story all of it is shown.
    const summary = isOther(story) && summarise(textOf(card, line, text), { ...said, title: whole });
    return {
      title,
      url: address,
      ...(source && { source }),
      ...(time?.published && { published: time.published }),
      ...(time?.time && { time: time.time }),
      ...(summary && { summary }),
      ...(section && { section }),
      ...(isSponsored(story, parts, section, site, text) && { sponsored: true as const }),
    };
  };
  return withoutCommon(yield* mapped(cards, tell));
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
