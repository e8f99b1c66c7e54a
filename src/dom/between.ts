import { firstAt } from './firstAt.ts';

/** Those of things in page order that stand between two places of it. */
export function between<Thing>(
  all: Thing[],
  whereIs: (one: Thing) => number,
  from: number,
  to: number,
): Thing[] {
  const firstBehind = (place: number): number =>
    firstAt(all.length, (at) => whereIs(all[at] as Thing) > place);
  return all.slice(firstBehind(from), firstBehind(to));
}
