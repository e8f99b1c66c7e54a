import { mulberry } from './mulberry.ts';
import { mostAlike } from './pieces.ts';

/** Orders tried unless said otherwise, and the most texts that are moved at once. */
const TRIES = 2_400;
const MAX_ROW = 5;

/** So many of a text's likes it may be put beside. */
const LIKES = 6;

/**
 * Moves rows of texts about, each to a text that its first or its last one is like, and keeps what makes the whole smaller, as
 * `sizeOf` measures it (a random local search, with the same moves each time).
 */
export function packSmaller(texts: string[], sizeOf: (texts: string[]) => number, tries = TRIES): string[] {
  const random = mulberry(TRIES);
  const upTo = (end: number): number => Math.floor(random() * end);
  const likes = mostAlike(texts, LIKES);
  let best = [...texts.keys()];
  const measure = (order: number[]): number => sizeOf(order.map((at) => texts[at] as string));
  let least = measure(best);
  for (let left = texts.length > 1 ? tries : 0; left > 0; left--) {
    const moved = [...best];
    const row = moved.splice(upTo(moved.length), 1 + upTo(random() * MAX_ROW));
    const isBehind = random() < 0.5;
    const alike = likes[row.at(isBehind ? 0 : -1) as number] as number[];
    const beside = moved.indexOf(alike[upTo(alike.length)] as number);
    // One that is like no other, or like those that it is moved with, goes anywhere.
    moved.splice(beside < 0 ? upTo(moved.length + 1) : beside + Number(isBehind), 0, ...row);
    const size = measure(moved);
    if (size < least) [best, least] = [moved, size];
  }
  return best.map((at) => texts[at] as string);
}
