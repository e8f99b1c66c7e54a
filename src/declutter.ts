import { buildContent, buildStory } from './article/buildStory.ts';
import { recogniseLayout, weighStory } from './layout/recogniseLayout.ts';
import type { Decluttered, Trail } from './model.ts';
import { bitOf } from './page/hints.ts';
import { readPage } from './page/readPage.ts';
import { chooseCards } from './related/chooseCards.ts';
import { weighCards } from './related/weighCards.ts';
import { chooseMain } from './stories/chooseMain.ts';
import { sumUp } from './stories/facts.ts';
import { findCards } from './stories/findCards.ts';
import { findHeadline } from './stories/findHeadline.ts';
import { weighText } from './stories/weighText.ts';

/** Takes a page apart. The given document is not changed. */
export async function declutter(document: Document): Promise<Decluttered> {
  const trail: Trail = [];
  const page = readPage(document);
  const facts = sumUp(page.outline);
  const headline = findHeadline(page, facts);
  const cards = findCards(page, facts, headline?.block ?? null);
  const context = { page, facts, headline, cards };
  const text = weighText(context);
  const main = chooseMain(context, text);
  const others = chooseCards(cards, weighCards({ ...context, text }));
  const here = new URL(page.url);
  const signals = {
    textChars: main.chars,
    headline: headline?.score ?? 0,
    isArticle: page.metadata.isArticle,
    others: others.length,
    whole: 0,
    outlets: new Set(others.map((o) => o.cards[0]!.url.host).filter((h) => h !== here.host)).size,
    frontPage: here.pathname.length < 12 && !/\d/u.test(here.pathname + here.search),
    share: main.chars / Math.max(1, facts.boxes[0]!.prose),
  };
  const layout = recogniseLayout(signals);
  trail.push({ step: 'layout', what: JSON.stringify(signals), why: weighStory(signals).toFixed(2) });
  const related = others.map(({ cards: [card] }) => ({ title: card!.text, url: card!.url.href }));
  if (layout === 'river' || layout === 'none') return { layout, main: null, related, trail };
  const built = buildContent({
    outline: page.outline,
    blocks: main.blocks,
    from: main.headline?.at ?? main.blocks[0]!.at,
    isForeign: () => false,
    hintsOf: (box) => facts.boxes[box.index]!.hints,
    base: page.base,
  });
  trail.push({ step: 'article', what: built.lost ?? '', why: 'Readability lost' });
  void bitOf;
  return { layout, main: buildStory(page, headline?.block.text ?? page.metadata.titles[0]?.text ?? '', built), related, trail };
}
