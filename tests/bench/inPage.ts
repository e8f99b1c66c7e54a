import Defuddle from 'defuddle';
import { declutter } from '../../src/declutter.ts';
import { growPage } from '../pages/growPage.ts';
import { readability, timed } from '../score/alone.ts';

/** All of them are given a page that they leave as it is: Readability and Defuddle change theirs. */
const TOOLS = {
  lede: () => declutter(document),
  readability,
  defuddle: () => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
} satisfies Record<string, () => unknown>;

export type Tool = keyof typeof TOOLS;

/** Milliseconds of each call, the first ever in this page apart: it finds nothing compiled. */
export type Times = Partial<Record<Tool, { first: number; later: number[] }>>;

/** Times some tools in turn on the page in this window; each begins a round in its turn. */
async function time(tools: Tool[], rounds: number): Promise<Times> {
  const times: Times = {};
  for (const tool of tools) times[tool] = { first: await timed(TOOLS[tool]), later: [] };
  for (let round = 0; round < rounds; round++) {
    const start = round % tools.length;
    for (const tool of [...tools.slice(start), ...tools.slice(0, start)])
      times[tool]?.later.push(await timed(TOOLS[tool]));
  }
  return times;
}

/** How often the page looks whether it has its turn. Milliseconds. */
const LOOK_EVERY = 4;

/** The longest that the page stands still while Lede takes it apart, in milliseconds. */
async function stillness(): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const looking = setInterval(look, LOOK_EVERY);
  await declutter(document);
  look();
  clearInterval(looking);
  return longest;
}

export interface Bench {
  time: typeof time;
  grow: typeof growPage;
  stillness: typeof stillness;
}

Object.assign(globalThis, { ledeBench: { time, grow: growPage, stillness } satisfies Bench });
