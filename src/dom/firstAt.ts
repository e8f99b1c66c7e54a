/** The first place, of so many, from which on a test holds, by halving; their number where it holds nowhere. It must hold behind every place where it does. */
export function firstAt(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
