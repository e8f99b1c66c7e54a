/** Work in small steps: it stops wherever the browser may have a turn. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** The longest that work goes on without giving the browser a turn, if its steps are short. Milliseconds. */
const SLICE_MS = 30;

/** Does work to its end, without a pause. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does work in slices, between which the browser paints, scrolls and answers its user. */
export async function inSlices<Result>(work: Work<Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    // In order, since each slice goes on where the one before stopped.
    // oxlint-disable-next-line no-await-in-loop
    await turn();
    start = performance.now();
  }
}

/** Resolves once the browser has had a turn. Not by a timer: those wait a second in tabs that are out of sight. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Whether a loop whose steps are short stops at this one, counted from 0. */
export function isStop(at: number): boolean {
  return (at & 63) === 0;
}

/** `all.map(of)` in small steps. */
export function* mapped<One, Made>(all: One[], of: (one: One, at: number) => Made): Work<Made[]> {
  const made: Made[] = [];
  for (const [at, one] of all.entries()) {
    if (isStop(at)) yield;
    made.push(of(one, at));
  }
  return made;
}

/** `all.filter(test)` in small steps. */
export function* filtered<One>(all: One[], test: (one: One) => boolean): Work<One[]> {
  const isKept = yield* mapped(all, test);
  return all.filter((_, at) => isKept[at]);
}
