/** What kind of page this is, by how its stories stand on it. */
export type LayoutKind = 'article' | 'stacked' | 'cluster' | 'river' | 'none';

/** One decision, so that 'why did this vanish?' always has an answer. Holds no more of the page than a short sample. */
export interface TrailEntry {
  /** The stage that decided: page, layout, stories, article or related. */
  step: string;
  /** What was decided on: a short sample of text, or a description. */
  what: string;
  /** The reason, with its figure where there is one. */
  why: string;
}

export type Trail = TrailEntry[];

export type Direction = 'ltr' | 'rtl';

/** The story the page is about. */
export interface Story {
  /** The headline, without the site's name. */
  title: string;
  /** Absolute http(s) address, without tracking parameters. */
  url: string;
  /** The writers, as the page names them. */
  byline?: string;
  /** The outlet. */
  source?: string;
  /** When it was published, ISO 8601. */
  published?: string;
  /** BCP 47 tag; empty where the page does not say and the text does not show it. */
  lang: string;
  dir: Direction;
  /** Sanitised, with pictures and their captions. */
  content: DocumentFragment;
  /** The running text: one line per block; no headline, byline, date, caption or credit line. */
  text: string;
  /** Words in the text; for Chinese, Japanese and Korean, characters. */
  words: number;
}

/** Another story of the page. */
export interface RelatedStory {
  /** The headline as a person would read it once. */
  title: string;
  /** Absolute http(s) address without tracking parameters and fragment; for a whole text without one, the page's own with the block's fragment, or empty. */
  url: string;
  /** Outlet name, or the domain when it is not the aggregator's. */
  source?: string;
  /** ISO 8601, where it can be known. */
  published?: string;
  /** As the page says it: 'an hour ago'. */
  time?: string;
  /** At most two sentences and 280 characters. */
  summary?: string;
  /** The list it stands in, as the page names it: 'Most read'. */
  section?: string;
  /** Set where the page labels it as paid for. */
  sponsored?: true;
  /** The whole text, sanitised, where it stands on the page. */
  content?: DocumentFragment;
}

/** A page taken apart. */
export interface Decluttered {
  layout: LayoutKind;
  /** Null on a river and on none. */
  main: Story | null;
  /** What a page without a main story calls itself; without the site's name, but for a front page. */
  title?: string;
  /** In page order, one per story. */
  related: RelatedStory[];
  trail: Trail;
}

/** A part of a page, read as its story because a person says so. */
export interface ChosenRegion {
  story: Story;
  /** Where it stands in the page's structure, without any of its content; null where pages alike cannot have it in the same place. */
  place: string | null;
}

/** A part of a page that may be the story. */
export interface Candidate {
  /** Empty where it has no headline. */
  title: string;
  /** Its first paragraph. */
  beginning: string;
  read: () => ChosenRegion | null;
}

/** Reads parts of the page in which it runs. */
export interface RegionReader {
  /** Those that read like a story, largest first; `shown` are the lines of the one that a person does not want. */
  candidates: (shown: ReadonlySet<string>) => Candidate[];
  /** Null where there is no text. */
  read: (where: Element | Range) => ChosenRegion | null;
  /** What stands now in a place that was kept, where that reads like a story. */
  readPlace: (place: string) => ChosenRegion | null;
}

/** A related story as plain data, as it leaves the page for the popup. */
export interface ListedStory extends Omit<RelatedStory, 'content'> {
  /** Its place in the page's list; names it in commands to the page. */
  index: number;
  /** Set where its whole text can be read in the reader at once. */
  readable?: true;
  /** Set where the person has opened or read it since the page was loaded. */
  seen?: true;
}

/** The main story as plain data. */
export interface StorySummary extends Omit<Story, 'content' | 'text'> {
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
}

/** What the page answers to the popup. Plain data only; the popup checks it before it is used. */
export type Outcome =
  | {
      kind: 'story';
      layout: LayoutKind;
      /** The page's address when it was read. */
      url: string;
      /** Whether the reader is open now. */
      open: boolean;
      /** The story shown: the index of a related one, or null for the main one. */
      showing: number | null;
      main: StorySummary;
      related: ListedStory[];
    }
  | {
      kind: 'river';
      layout: LayoutKind;
      url: string;
      open: boolean;
      showing: number | null;
      title: string;
      related: ListedStory[];
    }
  | { kind: 'nothing'; url: string; why: NothingReason; trail: Trail }
  | { kind: 'failed'; url: string; message: string; trail: Trail };

/** Why a page has nothing to show: each has its own sentence. */
export type NothingReason =
  /** There is no story and no list on it. */
  | 'none'
  /** It has not finished loading. */
  | 'loading'
  /** Chrome lets extensions into its PDF viewer, where there is nothing to be had. */
  | 'pdf'
  /** It is not a document with text: a picture, XML. */
  | 'document';

/** What the popup or the background asks of the reader in a page. */
export type ReaderCommand =
  | { do: 'state' }
  /** With `only`, opens where there is a main story alone. */
  | { do: 'open'; only?: boolean | undefined }
  | { do: 'close' }
  | { do: 'toggle' }
  /** Notes that related stories were opened in tabs of their own. */
  | { do: 'seen'; indexes: number[] }
  /** Shows a related story, or the main one again. */
  | { do: 'show'; index: number | null }
  /** Lets the person pick the story on the page. */
  | { do: 'pick' }
  /** Reads what is selected on the page. */
  | { do: 'selection' };
