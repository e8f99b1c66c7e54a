import type { Link } from './outline.ts';

/** The run of text being gathered. */
export interface Run {
  text: string;
  linkChars: number;
  links: Link[];
  nodes: Text[];
  /** Line breaks since the last letter; two of them end a paragraph. */
  breaks: number;
  /** Line breaks within it. */
  broken: number;
  /** Set where it follows a line of its own, on the next line. */
  isBehindLine: boolean;
}

/** One in which nothing stands yet. */
export function emptyRun(): Run {
  return { text: '', linkChars: 0, links: [], nodes: [], breaks: 0, broken: 0, isBehindLine: false };
}
