import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import type { Decluttered } from './model.ts';
import { readPage } from './page/readPage.ts';
import { sumUp } from './stories/facts.ts';
import { findCards } from './stories/findCards.ts';
import { findHeadline } from './stories/findHeadline.ts';

/** Takes a page apart. The given document is not changed. */
export async function declutter(document: Document): Promise<Decluttered> {
  const page = readPage(document);
  const facts = sumUp(page.outline);
  const headline = findHeadline(page, facts);
  const cards = findCards(page, facts, headline?.block ?? null);
  const article = new Readability(page.document, { charThreshold: 100 }).parse();
  const related = cards
    .filter((card) => card.strong && !card.own)
    .map((card) => ({ title: card.text, url: card.url.href }));
  if (!article?.content || !headline) return { layout: related.length > 3 ? 'river' : 'none', main: null, related, trail: [] };
  const content = DOMPurify.sanitize(article.content, { RETURN_DOM_FRAGMENT: true });
  const text = content.textContent;
  return {
    layout: 'article',
    main: {
      title: headline.block.text,
      url: document.URL,
      lang: page.metadata.lang,
      dir: 'ltr',
      content,
      text,
      words: text.split(/\s+/u).length,
    },
    related,
    trail: [{ step: 'stories', what: headline.block.text.slice(0, 80), why: `headline, score ${headline.score.toFixed(2)}` }],
  };
}
