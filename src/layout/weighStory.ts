/** What tells whether a page has a main story. Taken by the earlier stages. */
export interface StorySignals {
  /** Characters of the text that may be the main story's; letters of Chinese, Japanese and Korean count about twice. */
  letters: number;
  /** How sure its headline is, 0 to 1; 0 where there is none. */
  headline: number;
  /** How sure its paragraphs are on average, 0 to 1. */
  certainty: number;
  /** Share of its text that stands together in one place, 0 to 1. */
  together: number;
  /** Share of its text that stands in cards of other stories, 0 to 1. */
  inCards: number;
  /** Other stories found. */
  stories: number;
  /** Share of them that say what they are about, by a headline of some length or a teaser, 0 to 1: the entries of an application do not. */
  telling: number;
  /** Of them, those whose whole text stands on the page. */
  whole: number;
  /** Share of them that have a price, 0 to 1: those of a shop do. */
  priced: number;
  /** Sites besides the page's own that its other stories lead to. */
  outlets: number;
  /** How much the address reads like one of a single story, 0 to 1. */
  address: number;
  /** How many folders deep the address is. */
  folders: number;
  /** The page says when it was published, who wrote it, that it is an article. */
  published: boolean;
  byline: boolean;
  isArticle: boolean;
  /** It says that it is a list of others. */
  isCollection: boolean;
}

/**
 * What speaks for a main story, and how much: a logistic regression over the development pages, rounded. Each signal
 * is brought to about 0 to 1 first. No signal decides alone: sites call every page an article, leave the date out, or
 * show a story at their front page's address.
 */
const STORY_WEIGHTS = {
  /** A story has paragraphs. */
  text: 0.8,
  /** Much text for so many other stories. A list has a line or two of each. */
  perOther: 1.3,
  /** The page's own title stands over it. */
  headline: 1.8,
  /** Its lines read like one story's. */
  certainty: 2,
  /** A long, sure text in one place, whatever else the page is. */
  solid: 2,
  /** Other whole stories were taken out, and under the page's own title this text was left, in no card. */
  leftOver: 2.5,
  /** Too few other stories for a list; with much text the more so. */
  noList: 0.25,
  /** The page's own title over a sure text in one place, in no card, at a story's address: together they say more than each. */
  titled: 5,
  /** A title, and a text in no card, over the headlines of many outlets: an aggregator's own summary is short. */
  gathered: 1.2,
  /** What looks like text are the teasers of a list. */
  inCards: -2.2,
  /** The other stories are things for sale. */
  priced: -6,
  /** The address names one story. */
  address: 2,
  folders: 0.8,
  published: 1,
  byline: 1.4,
  isArticle: 0.8,
  isCollection: -4.5,
  /** Without all that, a list. */
  bias: -6.2,
} as const;

/** A usual story's length, in characters; half and double of it count half a step. */
const USUAL_CHARS = 800;

/** As many of these steps say that there is much text. */
const MUCH = 0.5;

/** Characters of an average teaser. */
const TEASER_CHARS = 60;

/** Least text of a story, in characters. */
const LEAST_CHARS = 140;

/** Fewest stories of a list. */
export const LEAST_LIST = 3;
/** From this much text on, and by this much at least, a title, a place and an address together say more. Characters, share. */
const TITLED_CHARS = 350;
const LEAST_TITLED = 0.3;

/** Fewest outlets whose reports a page gathers, and the share of its other stories from which on it gathers nothing else. */
export const LEAST_OUTLETS = 3;
const FULL_SHARE = 1 / 3;

/** Depth of an address at which it is as good as any deeper one. */
const DEEP = 3;

/** How much speaks for a main story; above 0, there is one. */
export function weighStory(signals: StorySignals): number {
  if (signals.letters < LEAST_CHARS) return STORY_WEIGHTS.bias;
  const text = Math.max(-1.5, Math.min(1.5, Math.log2(signals.letters / USUAL_CHARS) / 2));
  const perOther = Math.log2((signals.letters + 100) / (TEASER_CHARS * (signals.stories + 1))) / 6;
  return (
    STORY_WEIGHTS.text * text +
    STORY_WEIGHTS.perOther * perOther +
    STORY_WEIGHTS.headline * signals.headline +
    STORY_WEIGHTS.certainty * signals.certainty +
    STORY_WEIGHTS.solid * signals.together * signals.certainty * Math.max(0, text + 0.5) +
    STORY_WEIGHTS.leftOver * (signals.whole > 0 && signals.headline > 0 ? 1 - signals.inCards : 0) +
    STORY_WEIGHTS.noList * Number(signals.stories < LEAST_LIST) * (1 + 3 * Math.max(0, text - MUCH)) +
    STORY_WEIGHTS.titled * titled(signals) +
    STORY_WEIGHTS.gathered * gathered(signals) +
    STORY_WEIGHTS.inCards * signals.inCards +
    STORY_WEIGHTS.priced * signals.priced +
    STORY_WEIGHTS.address * signals.address +
    STORY_WEIGHTS.folders * Math.min(1, signals.folders / DEEP) +
    STORY_WEIGHTS.published * Number(signals.published) +
    STORY_WEIGHTS.byline * Number(signals.byline) +
    STORY_WEIGHTS.isArticle * Number(signals.isArticle) +
    STORY_WEIGHTS.isCollection * Number(signals.isCollection) +
    STORY_WEIGHTS.bias
  );
}

function titled({ headline, certainty, together, inCards, address, letters }: StorySignals): number {
  const all = headline * certainty * together * (1 - inCards) * address * Math.min(1, letters / TITLED_CHARS);
  return Math.max(0, all - LEAST_TITLED);
}

function gathered({ outlets, stories, headline, inCards, address }: StorySignals): number {
  if (outlets < LEAST_OUTLETS) return 0;
  return Math.min(1, outlets / stories / FULL_SHARE) * headline * (1 - inCards) * address;
}
