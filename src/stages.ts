import { buildContent } from './article/buildContent.ts';
import { buildStory } from './article/buildStory.ts';
import type { Cut } from './article/chooseMedia.ts';
import { languageOf } from './dom/language.ts';
import { atOnce } from './dom/slices.ts';
import { plainWords } from './dom/text.ts';
import { cleanClaim } from './evidence/cleanClaim.ts';
import { sumUp } from './evidence/facts.ts';
import type { Trail } from './model.ts';
import { bitOf } from './page/hints.ts';
import { type Outline, outline } from './page/outline.ts';
import { readPage } from './page/readPage.ts';
import { type ShadowRootOf, wholePage, wholeTree } from './page/wholePage.ts';
import { describeStories, type Setting } from './related/describeStories.ts';
import type { StoryLines } from './related/otherStory.ts';

/** The steps from a document to a story, each at once, for a script that is loaded later on and must not bring them along once more. */
export const stages = {
  readPage: (document: Document, shadowRootOf: ShadowRootOf) =>
    atOnce(readPage(document, wholePage(document, shadowRootOf))),
  wholeTree,
  outline: (root: Element) => atOnce(outline(root)),
  bitOf,
  sumUp: (read: Outline) => atOnce(sumUp(read)),
  cleanClaim,
  plainWords,
  languageOf,
  describeStories: (stories: StoryLines[], setting: Setting) => atOnce(describeStories(stories, setting)),
  buildContent: (cut: Cut, trail: Trail) => atOnce(buildContent(cut, trail)),
  buildStory,
};

export type Stages = typeof stages;

declare global {
  /** Put there by the reader's first script for its second one. Content scripts have a global of their own that no page sees. */
  var ledeStages: Stages | undefined;
}
