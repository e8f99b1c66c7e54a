import type { LayoutKind } from '../model.ts';

/** What the layout is told by: counts that the earlier stages took. */
export interface LayoutSignals {
  /** Characters of the main story's text. */
  textChars: number;
  /** How sure the headline is, 0 to 1; 0 where there is none. */
  headline: number;
  /** The page calls itself an article. */
  isArticle: boolean;
  /** Other stories found. */
  others: number;
  /** Other stories whose whole text stands on the page. */
  whole: number;
  /** Other stories that lead to another site than the page's, each to one of its own. */
  outlets: number;
  /** The address is that of a site's front page or of a section: short, without a number or a long name. */
  frontPage: boolean;
  /** Share of the page's running text that is the main story's, 0 to 1. */
  share: number;
}

/** What speaks for a main story, and how much; below 0 a page is a list of stories, or nothing. */
export const STORY_WEIGHTS = {
  /** Much text: a story has paragraphs. Log of the characters over that of a short story. */
  text: 1.6,
  /** The page's title stands over it. */
  headline: 1.5,
  /** The page says so. Some sites say it of every page. */
  isArticle: 0.8,
  /** Many other stories, each with little text: a list. Per doubling. */
  others: -0.35,
  /** The front page of a site holds a list. */
  frontPage: -1.2,
  /** Most of the page's running text is this story's. */
  share: 1,
  /** Without all that, a list. */
  bias: -1.9,
} as const;

/** A short story's length, in characters. */
const SHORT_STORY = 600;

/** Least text of a story, in characters. */
const LEAST_TEXT = 140;

/** How much speaks for a main story; above 0, there is one. */
export function weighStory(signals: LayoutSignals): number {
  if (signals.textChars < LEAST_TEXT) return -1;
  return (
    STORY_WEIGHTS.text * Math.max(-1, Math.min(1, Math.log2(signals.textChars / SHORT_STORY))) +
    STORY_WEIGHTS.headline * signals.headline +
    STORY_WEIGHTS.isArticle * Number(signals.isArticle) +
    STORY_WEIGHTS.others * Math.log2(1 + signals.others) +
    STORY_WEIGHTS.frontPage * Number(signals.frontPage) +
    STORY_WEIGHTS.share * signals.share +
    STORY_WEIGHTS.bias
  );
}

/** Fewest stories of a list. */
const LEAST_LIST = 3;

/** Fewest outlets, and their least share of the other stories, that make a cluster. */
const LEAST_OUTLETS = 3;
const MOST_OUTLETS = 0.6;

/** Tells what kind of page it is. */
export function recogniseLayout(signals: LayoutSignals): LayoutKind {
  if (weighStory(signals) <= 0) return signals.others >= LEAST_LIST ? 'river' : 'none';
  if (signals.whole > 0) return 'stacked';
  if (signals.outlets >= LEAST_OUTLETS && signals.outlets >= signals.others * MOST_OUTLETS) return 'cluster';
  return 'article';
}
