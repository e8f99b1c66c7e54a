/** The middle value, or the mean of the two in the middle; 0 of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value below which this share of the others lie; 0 of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * The power of the size that the time grows by: the slope of the line through their logarithms with the least squares.
 * 1 is as the size itself, 2 as its square. Not a number of fewer than two sizes.
 */
export function exponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: 'x' | 'y'): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const covariance = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return covariance / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
