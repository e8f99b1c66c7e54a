import { Readability } from '@mozilla/readability';

/** What Readability alone makes of the page in this window. */
export function readability(): ReturnType<Readability['parse']> {
  return new Readability(document.cloneNode(true) as Document).parse();
}

/** Milliseconds until a call is done. */
export async function timed(call: () => unknown): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}
