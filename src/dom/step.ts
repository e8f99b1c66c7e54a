let last: number | null = null;

/**
 * Notes that a step of the work has ended: the time since the one before stands under its name in the browser's record,
 * where its own tools draw it. In development builds only, as pages can read that record; others hold no byte of it.
 * Not for `declutter` and its stages: they run wherever a document is, under any bundler.
 */
export function step(name: string): void {
  if (!import.meta.env.DEV) return;
  const now = performance.now();
  performance.measure(`lede ${name}`, { start: last ?? now, end: now });
  last = now;
}
