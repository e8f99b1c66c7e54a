import { mulberry } from './mulberry.ts';

/** Orders tried unless said otherwise, and the most texts that are moved at once. */
const TRIES = 2_400;
const MAX_ROW = 20;

/**
 * Moves rows of texts about and keeps what makes the whole smaller, as `sizeOf` measures it (a random local search, with the same
 * moves each time).
 */
export function packSmaller(texts: string[], sizeOf: (texts: string[]) => number, tries = TRIES): string[] {
  const random = mulberry(TRIES);
  const upTo = (end: number): number => Math.floor(random() * end);
  let best = texts;
  let least = sizeOf(texts);
  for (let left = texts.length > 1 ? tries : 0; left > 0; left--) {
    const moved = [...best];
    const row = moved.splice(upTo(moved.length), 1 + upTo(random() * MAX_ROW));
    moved.splice(upTo(moved.length + 1), 0, ...row);
    const size = sizeOf(moved);
    if (size < least) [best, least] = [moved, size];
  }
  return best;
}
