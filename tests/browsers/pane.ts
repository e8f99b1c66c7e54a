import type { Pane, Root } from './session.ts';

/** How long the tests wait for what a browser does at once: a popup, a reader. Generous, since machines are shared. Milliseconds. */
export const PATIENCE = 15_000;

/** How often they look. Milliseconds. */
const PAUSE = 50;

/**
 * A pane's `evaluate`, given a way to run the source of a function of one root there. Arguments and answer travel in
 * JSON, which both browsers' protocols carry alike.
 */
export function evaluator(call: (source: string) => Promise<unknown>): Pane['evaluate'] {
  return async (run, ...args) => {
    const source = `async (root) => JSON.stringify(await (${String(run)})(root, ...${JSON.stringify(args)}))`;
    const json = await call(source);
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };
}

/** Asks again until there is an answer. Throws when patience is at its end. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
}

/** Measurements after which an element that still moves is clicked all the same. */
const MOST_LOOKS = 40;

/**
 * The middle of the first element that matches, in the window, after scrolling it into view: once it stands still, since a
 * popup that grows while it is pressed loses the click.
 */
export async function middleOf(pane: Pick<Pane, 'evaluate'>, selector: string): Promise<Place> {
  let last = await measure(pane, selector);
  for (let look = 0; look < MOST_LOOKS; look++) {
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    const now = await measure(pane, selector);
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
  return last;
}

interface Place {
  x: number;
  y: number;
}

async function measure(pane: Pick<Pane, 'evaluate'>, selector: string): Promise<Place> {
  const middle = await pane.evaluate((root, wanted) => {
    const element = root.querySelector(wanted);
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return {
      x: Math.round(box.x + box.width / 2),
      y: Math.round(box.y + box.height / 2),
      seen: box.width > 0 && box.height > 0,
    };
  }, selector);
  if (!middle) throw new Error(`Nothing here matches ${selector}.`);
  if (!middle.seen) throw new Error(`${selector} takes up no room, so it cannot be clicked.`);
  return middle;
}

/** Whether a closed shadow root is the reader: something of it stands in the top layer. */
export function isInTopLayer(root: Root): boolean {
  const layers = ':modal, :popover-open';
  return root instanceof ShadowRoot && (root.host.matches(layers) || root.querySelector(layers) !== null);
}
