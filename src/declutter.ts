import { buildContent, buildStory } from './article/buildStory.ts';
import { recogniseLayout, weighStory } from './layout/recogniseLayout.ts';
import type { Decluttered, Trail } from './model.ts';
import { readPage } from './page/readPage.ts';
import { chooseCards } from './related/chooseCards.ts';
import { weighCards } from './related/weighCards.ts';
import { chooseMain } from './stories/chooseMain.ts';
import { isCjkText, sumUp } from './stories/facts.ts';
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
  const wide = (t: string): number => (isCjkText(t) ? t.length * 2.2 : t.length);
  const chars = main.blocks.reduce((n, b) => n + wide(b.text), 0);
  const by = new Map<unknown, number>();
  for (const b of main.blocks) by.set(facts.holders[b.index], (by.get(facts.holders[b.index]) ?? 0) + wide(b.text));
  const f = main.blocks[0]?.at ?? 0, l = main.blocks.at(-1)?.at ?? 0;
  const inText = others.filter(({ cards: [c] }) => c!.link.from > f && c!.link.from < l).length;
  const last = here.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const signals = {
    textChars: chars,
    headline: headline?.score ?? 0,
    isArticle: page.metadata.isArticle,
    others: others.length,
    whole: 0,
    outlets: new Set(others.map((o) => o.cards[0]!.url.host).filter((h) => h !== here.host)).size,
    frontPage: here.pathname.length < 12 && !/\d/u.test(here.pathname + here.search),
    share: Math.min(1, main.chars / Math.max(1, facts.boxes[0]!.prose)),
    mean: main.blocks.reduce((n, b) => n + text[b.index]!, 0) / Math.max(1, main.blocks.length),
    block: chars / Math.max(1, main.blocks.length),
    links: main.blocks.reduce((n, b) => n + b.linkChars, 0) / Math.max(1, main.chars),
    dense: Math.max(0, ...by.values()) / Math.max(1, chars),
    inText,
    published: page.metadata.published !== undefined,
    byline: page.metadata.byline !== undefined,
    slug: last.split(/[-_]/u).length,
    number: /\d{4,}/u.test(here.pathname + here.search),
    linkShare: facts.boxes[0]!.linkChars / Math.max(1, facts.boxes[0]!.chars),
    og: page.document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '',
    body: page.metadata.articleBody.length > 200,
    items: page.metadata.items.length,
    cards: cards.length,
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
  return { layout, main: buildStory(page, headline?.block.text ?? page.metadata.titles[0]?.text ?? '', built), related, trail };
}
