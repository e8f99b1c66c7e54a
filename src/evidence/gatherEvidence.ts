import type { Work } from '../dom/slices.ts';
import type { Trail } from '../model.ts';
import type { Page } from '../page/readPage.ts';
import type { Evidence } from './evidence.ts';
import { dialogAround, sumUp } from './facts.ts';
import { findCards } from './findCards.ts';
import { findHeadline } from './findHeadline.ts';

/** Gathers what can be known of a page before its stories are told apart. */
export function* gatherEvidence(page: Page, trail: Trail): Work<Evidence> {
  let facts = yield* sumUp(page.outline);
  yield;
  const headline = yield* findHeadline(page, facts);
  const dialog = headline && dialogAround(headline.block, facts);
  if (dialog) facts = yield* sumUp(page.outline, dialog);
  if (page.outline.truncated)
    trail.push({
      step: 'page',
      what: `${page.outline.blocks.length} blocks`,
      why: 'its end is left out',
    });
  trail.push(
    headline
      ? {
          step: 'stories',
          what: headline.block.text.slice(0, 80),
          why: `the headline, ${headline.score.toFixed(2)}`,
        }
      : { step: 'stories', what: 'no headline', why: 'none is like its title' },
  );
  return { page, facts, headline, cards: yield* findCards(page, facts, headline?.block ?? null) };
}
