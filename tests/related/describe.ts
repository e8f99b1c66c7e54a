import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import type { RelatedStory } from '../../src/model.ts';
import { readPage } from '../../src/page/readPage.ts';
import { chooseOthers } from '../../src/related/chooseOthers.ts';
import { describeStories } from '../../src/related/describeStories.ts';

export const HEADLINES = [
  'Storm closes the harbour for a third day',
  'Ferry returns to the islands after repairs',
  'Council votes to keep the old lighthouse',
];

/** A card for each headline, by its number. */
export function cards(card: (headline: string, href: string, index: number) => string): string {
  return HEADLINES.map((headline, index) => card(headline, `/story/${index}-long-name`, index)).join('');
}

const NOW = new Date('2026-11-24T12:00:00Z');

/**
 * What is said of the stories of a page, given as its body. Every link that reads like a headline is taken for one, and
 * every shorter link with `data-story`: which are stories is decided elsewhere. `main` selects the main story's text.
 */
export function describePage(body: string, lang = 'en', main = 'none'): Omit<RelatedStory, 'content'>[] {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><base href="https://gathered.example/"></head><body>${body}</body></html>`,
    'text/html',
  );
  const page = {
    ...atOnce(readPage(document)),
    url: 'https://gathered.example/',
    base: 'https://gathered.example/',
  };
  const evidence = atOnce(gatherEvidence(page, []));
  const weights = Float32Array.from(evidence.cards, ({ strong, link }) =>
    Number((strong || link.element.hasAttribute('data-story')) && !link.element.hasAttribute('data-none')),
  );
  const text = new Set(page.outline.blocks.filter(({ box }) => box.element.closest(main)));
  return atOnce(describeStories(atOnce(chooseOthers(evidence, weights, [])), { page, lang, now: NOW, text }));
}
