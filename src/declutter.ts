import { buildContent } from './article/buildContent.ts';
import { buildStory } from './article/buildStory.ts';
import type { Cut } from './article/chooseMedia.ts';
import { languageOf } from './dom/language.ts';
import { plainName } from './dom/plainName.ts';
import { plainNames } from './dom/plainNames.ts';
import { forget } from './dom/remember.ts';
import { plainWords } from './dom/text.ts';
import { atOnce, inSlices, type Work } from './dom/slices.ts';
import type { Evidence } from './evidence/evidence.ts';
import { gatherEvidence } from './evidence/gatherEvidence.ts';
import { isCoverage } from './layout/isCoverage.ts';
import { recogniseLayout } from './layout/recogniseLayout.ts';
import { storySignals } from './layout/storySignals.ts';
import type { Decluttered, RelatedStory, Trail } from './model.ts';
import { commonBox } from './page/commonBox.ts';
import type { Block } from './page/outline.ts';
import { readPage } from './page/readPage.ts';
import { openShadowRoot, type ShadowRootOf, wholePage } from './page/wholePage.ts';
import { invites } from './related/card/isHeadline.ts';
import { addWholeTexts } from './related/addWholeTexts.ts';
import { chooseOthers } from './related/chooseOthers.ts';
import { countOutlets } from './related/countOutlets.ts';
import { describeStories } from './related/describeStories.ts';
import { isItself, tellBehind } from './related/isItself.ts';
import { joinDoubles } from './related/joinDoubles.ts';
import type { OtherStory } from './related/otherStory.ts';
import { weighCards } from './related/weighCards.ts';
import { bylineOf } from './stories/bylineOf.ts';
import { chooseMain, type MainStory } from './stories/chooseMain.ts';
import { chooseTitle } from './stories/chooseTitle.ts';
import { headOf } from './stories/headOf.ts';
import { headed } from './stories/headed.ts';
import { titleOfList } from './stories/titleOfList.ts';
import { weighText } from './stories/weighText.ts';

/** Elements from which on a page is copied, so that it can be taken apart in slices. */
const LARGE = 1_500;

/** Takes a page apart. The given document is not changed. Shadow roots are found by `shadowRootOf`: open ones, unless the browser shows more. */
export async function declutter(
  document: Document,
  shadowRootOf: ShadowRootOf = openShadowRoot,
): Promise<Decluttered> {
  const isLarge = document.getElementsByTagName('*').length >= LARGE;
  const whole = wholePage(document, shadowRootOf, isLarge);
  const work = takeApart(document, whole);
  try {
    // The page itself may change in a pause; a copy does not.
    return whole === document ? atOnce(work) : await inSlices(work);
  } finally {
    forget();
  }
}

function* takeApart(document: Document, whole: Document): Work<Decluttered> {
  const trail: Trail = [];
  const page = yield* readPage(document, whole);
  const evidence = yield* gatherEvidence(page, trail);

  const certainties = yield* weighText(evidence);
  const weights = yield* weighCards({ ...evidence, text: certainties });
  const linked = yield* chooseOthers(evidence, weights, trail);
  yield;
  const others = yield* addWholeTexts(linked, evidence, certainties, trail);
  yield;
  const chosen = yield* chooseMain(evidence, others, certainties, trail);
  const main = headed(chosen, page);

  const story = storySignals({ ...evidence, main, certainties, others, outlets: countOutlets(others, page) });
  const layout = recogniseLayout(story, trail);
  if (layout === 'none') return { layout, main: null, related: [], trail };

  const lang = languageOf(page.document, page.metadata.lang, main.blocks.map(({ text }) => text).join('\n'));
  const head = {
    cards: [],
    headline: main.headline?.block ?? null,
    lines: headOf(main, page, others),
    text: [],
  };
  const isList = layout === 'river';
  const setting = { page, lang, now: new Date(), text: new Set(isList ? [] : main.blocks) };
  const [ofMain, ...ofOthers] = yield* describeStories([head, ...others], setting);
  const title = isList ? '' : chooseTitle({ ...evidence, headline: main.headline }, trail);
  const source = ofMain?.source ?? page.metadata.provider;
  const outlets = new Set([source, ...ofOthers.map((one) => one.source)]);
  const itself = { title, source, outlets };
  const here = new URL(page.url);
  const isBehind = tellBehind(head.headline);
  // A story that the page gives no headline cannot be listed; what is called by a time is somebody's reply, and by an invitation a list.
  const told: RelatedStory[] = [];
  for (const [index, one] of ofOthers.entries()) {
    yield;
    const plain = plainNames(one);
    const other = others[index] as OtherStory;
    if (
      plain.title &&
      plain.title !== plain.time &&
      !invites(plain.title) &&
      (isList || !(isItself(plain, itself, here) || isBehind(other)))
    )
      told.push(yield* withContent(plain, other, evidence, trail));
  }
  const related = joinDoubles(told);
  if (isList) return { layout, main: null, title: plainName(titleOfList(page)), related, trail };

  const isCluster = layout === 'article' && isCoverage(related, title, page.url);
  if (isCluster) trail.push({ step: 'layout', what: 'cluster', why: 'by its others' });
  const built = yield* buildContent(cutMain(main, others, evidence), trail);
  const byline = bylineOf(
    head.lines.filter((line) => line !== head.headline),
    lang,
    setting.now,
  );
  return {
    layout: isCluster ? 'cluster' : layout,
    main: plainNames(buildStory(page, { ...ofMain, title, lang, byline }, built)),
    related,
    trail,
  };
}

function cutMain({ blocks, headline }: MainStory, others: OtherStory[], { page, facts }: Evidence): Cut {
  const boxes = others.flatMap(({ cards }) => cards.map(({ box }) => box));
  return { page, facts, blocks, from: beginOf(blocks[0] as Block, headline?.block), others: boxes };
}

/** Lines that may stand above a story's headline in its box, below a picture. */
const MAX_ABOVE = 6;

/** From where on pictures are a story's: its headline, or where the box of both that and its text begins. */
function beginOf(first: Block, headline: Block | undefined): number {
  if (!headline) return first.at;
  const around = commonBox([headline.box, first.box]);
  return around?.parent && headline.index - around.start <= MAX_ABOVE ? around.from : headline.at;
}

function* withContent(
  told: RelatedStory,
  { text, isTeaser }: OtherStory,
  { page, facts }: Evidence,
  trail: Trail,
): Work<RelatedStory> {
  const [first, ...rest] = text;
  if (!first || isTeaser) return told;
  // Its headline may stand there once more.
  const blocks = rest.length > 0 && plainWords(first.text) === plainWords(told.title) ? rest : text;
  const cut = { page, facts, blocks, from: (blocks[0] as Block).at, others: [] };
  const { content } = yield* buildContent(cut, trail);
  return { ...told, content };
}
