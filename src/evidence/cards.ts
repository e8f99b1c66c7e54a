import type { Block, Box, Link } from '../page/outline.ts';

/** A link that may lead to another story, with what stands around it and belongs to no other such link. */
export interface Card {
  url: URL;
  /** The same for every spelling of one address. */
  key: string;
  /** The link that reads like a headline. */
  link: Link;
  /** What the link says; empty for a link laid over a card that says nothing itself. */
  text: string;
  /** The block the text stands in; null where it is a label or a picture's alternative text. */
  block: Block | null;
  /** Reads like a headline by its length alone: such links divide cards from each other, short ones do not. */
  strong: boolean;
  /** True for the page's own address. */
  own: boolean;
  /** The largest box around the link that holds no other candidate. */
  box: Box;
  /** The blocks that belong to it: those of the box and, in lists without a box for each story, those up to the next. */
  start: number;
  end: number;
}
