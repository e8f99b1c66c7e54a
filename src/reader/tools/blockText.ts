/** What holds a piece of text of its own. */
export const BLOCKS = 'h2, h3, h4, h5, h6, p, li, dt, dd, td';

/** The text of a block, to be compared with another's. */
export function blockText({ textContent }: Element): string {
  return textContent.replace(/\s+/gu, ' ').trim();
}
