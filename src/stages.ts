import { buildContent } from './article/buildContent.ts';
import { buildStory } from './article/buildStory.ts';
import { languageOf } from './dom/language.ts';
import { cleanClaim } from './evidence/cleanClaim.ts';
import { sumUp } from './evidence/facts.ts';
import { bitOf } from './page/hints.ts';
import { outline } from './page/outline.ts';
import { readPage } from './page/readPage.ts';
import { wholeTree } from './page/wholePage.ts';
import { describeStories } from './related/describeStories.ts';

/** The steps from a document to a story, for a script that is loaded later on and must not bring them along once more. */
export const stages = {
  readPage,
  wholeTree,
  outline,
  bitOf,
  sumUp,
  cleanClaim,
  languageOf,
  describeStories,
  buildContent,
  buildStory,
};

export type Stages = typeof stages;

declare global {
  /** Put there by the reader's first script for its second one. Content scripts have a global of their own that no page sees. */
  var ledeStages: Stages | undefined;
}
