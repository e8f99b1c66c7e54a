/**
 * Gradient-boosted oblivious decision trees (Friedman 2001; the trees as in CatBoost, Prokhorenkova et al. 2018):
 * every level of a tree asks one question of all rows, so that a tree is a few questions and a table of answers.
 */
export interface Forest {
  /** Log-odds before any tree. */
  bias: number;
  /** Questions of each tree. */
  depth: number;
  /** The questions, tree by tree: the index of a signal ... */
  asks: Uint8Array;
  /** ... and the value that it must be above. */
  cuts: Float32Array;
  /** The answers, tree by tree: log-odds for each pattern of noes and yeses. */
  leaves: Float32Array;
}

/** The probability, 0 to 1, that a forest gives the row that begins at `from`. */
export function score(
  { bias, depth, asks, cuts, leaves }: Forest,
  values: Float32Array,
  from: number,
): number {
  let sum = bias;
  const size = 1 << depth;
  for (let at = 0, leaf = 0; at < asks.length; leaf += size) {
    let pattern = 0;
    for (let level = 0; level < depth; level++, at++) {
      if ((values[from + (asks[at] as number)] as number) > (cuts[at] as number)) pattern |= 1 << level;
    }
    sum += leaves[leaf + pattern] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
