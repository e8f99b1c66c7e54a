import { plainNames } from './dom/plainNames.ts';
import type { Candidate, ChosenRegion, RegionReader, Story } from './model.ts';
import type { Hint } from './page/hints.ts';
import type { Block } from './page/outline.ts';
import type { Page } from './page/readPage.ts';
import type { ShadowRootOf } from './page/wholePage.ts';
import { elementAt } from './regions/elementAt.ts';
import { findRegions } from './regions/findRegions.ts';
import { pathTo } from './regions/pathTo.ts';
import { rangeText } from './regions/rangeText.ts';
import { headlineBefore, headlineIn } from './regions/regionHeadline.ts';
import { regionText } from './regions/regionText.ts';
import type { Stages } from './stages.ts';

/** Least text for which a kept place is used without being asked, in words. */
const LEAST_WORDS = 60;

/** Candidates that a person is shown. */
const MOST_CANDIDATES = 5;

/** Reads the parts of a page that a person points at, by the same stages as {@link declutter}; the document is not changed. */
export function regionReader(stages: Stages, document: Document, shadowRootOf: ShadowRootOf): RegionReader {
  const read = (where: Element | Range): ChosenRegion | null =>
    readRegion(stages, stages.readPage(document, shadowRootOf), where, shadowRootOf);
  return {
    read,
    readPlace: (place) => {
      const element = elementAt(document, place, shadowRootOf);
      const region = element && read(element);
      return region && region.story.words >= LEAST_WORDS ? { ...region, place } : null;
    },
    candidates: (shown) => {
      const page = stages.readPage(document, shadowRootOf);
      return findRegions(page.outline, stages.sumUp(page.outline), shown)
        .slice(0, MOST_CANDIDATES)
        .map(({ box, title, beginning }): Candidate => {
          const element = box.element;
          return { title, beginning, read: () => readRegion(stages, page, element, shadowRootOf) };
        });
    },
  };
}

/** Names that say a part is there for something else than the story. */
const AWAY: Hint[] = ['ad', 'share', 'menu', 'signup', 'comment', 'dialog'];

/** A part of a page as a story of its own; null where it has no text. */
export function readRegion(
  stages: Stages,
  page: Page,
  where: Element | Range,
  shadowRootOf: ShadowRootOf,
): ChosenRegion | null {
  const range = 'nodeType' in where ? null : where;
  const element = 'nodeType' in where ? where : elementAround(where);
  if (!element) return null;
  // A selection is in the document itself, where a copy has none.
  const root = range ? element : stages.wholeTree(element, shadowRootOf);
  const outline = stages.outline(root);
  const facts = stages.sumUp(outline);
  const away = AWAY.reduce((bits, hint) => bits | stages.bitOf(hint), 0);
  const lines = range ? rangeText(outline, range) : regionText(outline, facts, away);
  const [first] = lines;
  if (!first) return null;
  const above =
    headlineIn(outline.blocks.slice(0, first.index + 1)) ??
    headlineBefore(page.outline.blocks, stages.sumUp(page.outline), first);
  const blocks = lines.length > 1 ? lines.filter((line) => line.text !== above?.text) : lines;
  if (blocks.length === 0) return null;
  const region: Page = { ...page, outline };
  const from = outline.blocks.includes(above as Block) ? (above as Block).at : 0;
  const built = stages.buildContent({ page: region, facts, blocks, from, others: [] }, []);
  const story = tell(stages, region, above, blocks, built);
  return { story, place: isLive(element) ? pathTo(element) : null };
}

/** A copy of the page, which is read where parts of it stand in shadow roots or frames, has no window; and its paths lead nowhere. */
function isLive({ ownerDocument, isConnected }: Element): boolean {
  return isConnected && ownerDocument.defaultView !== null;
}

function elementAround({ commonAncestorContainer: node }: Range): Element | null {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

/** Without a headline, this much of the text stands in for it. Characters. */
const MAX_TITLE = 80;

function tell(
  stages: Stages,
  page: Page,
  above: Block | null,
  blocks: Block[],
  built: ReturnType<Stages['buildContent']>,
): Story {
  const claims = page.metadata.titles.map(({ text }) => stages.cleanClaim(text, page));
  const title = above?.text ?? claims[0] ?? (blocks[0] as Block).text.slice(0, MAX_TITLE);
  const isOwn = !above || claims.some((claim) => stages.plainWords(claim) === stages.plainWords(title));
  const lang = stages.languageOf(page.document, page.metadata.lang, built.text);
  const between = page.outline.blocks.includes(above as Block)
    ? page.outline.blocks.slice((above as Block).index + 1, (blocks[0] as Block).index)
    : [];
  const [told] = stages.describeStories([{ cards: [], headline: above, lines: between, text: [] }], {
    page,
    lang,
    now: new Date(),
  });
  // What the page says of its own story does not hold for another one.
  const { byline: _byline, published: _published, ...rest } = page.metadata;
  const said = isOwn ? page : { ...page, metadata: rest };
  const { source, published } = told ?? {};
  const head = { title, lang, ...(source && { source }), ...(published && { published }) };
  return plainNames(stages.buildStory(said, head, built));
}
