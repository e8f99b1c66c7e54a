/** Shortest run of numbers that is a ranking: one from its top, and one that begins further down. */
const MIN_FROM_TOP = 3;
const MIN_ELSEWHERE = 4;

/** A number before a headline, at most two figures, with or without a space behind it. */
const NUMBER = /^(\d{1,2})(?!\d|[.,:-]\d|\s?[%°])[.)]?\s*(?=\S)/u;

/** Places missing between two headlines: a story that stands in two rankings is listed once. */
const MAX_STEP = 3;

/**
 * The headlines of a page without their places in lists of the most read: '1Storm hits the coast', '2 Ferry is back'.
 * One number says nothing ('5 ways to …'), but a run of rising numbers does.
 */
export function withoutRanks(titles: string[]): string[] {
  const ranks = titles.map((title) => Number(NUMBER.exec(title)?.[1] ?? NaN));
  const result = [...titles];
  for (let start = 0; start < ranks.length;) {
    let end = start + 1;
    while (end < ranks.length && isNext(ranks[end - 1], ranks[end])) end++;
    const least = (ranks[start] ?? NaN) <= 2 ? MIN_FROM_TOP : MIN_ELSEWHERE;
    if (end - start >= least)
      for (let at = start; at < end; at++) result[at] = (titles[at] ?? '').replace(NUMBER, '');
    start = end;
  }
  return result;
}

function isNext(before = NaN, after = NaN): boolean {
  return after > before && after <= before + MAX_STEP;
}
