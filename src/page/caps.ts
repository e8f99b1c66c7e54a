/** Nodes walked of one page. The largest real pages have some 30,000; a table of 200,000 elements must still end. */
export const MAX_NODES = 1_000_000;

/** Runs of text kept of one page. */
export const MAX_BLOCKS = 100_000;

/** Characters of one JSON-LD script that are still parsed. */
export const MAX_LINKED_DATA = 2_000_000;

/** Same-origin frames whose text is taken in. */
export const MAX_FRAMES = 20;
