import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find.ts';
import { ADDRESS, hostilePage } from '../hostile/hostilePage.ts';
import type { Growth } from '../pages/growPage.ts';
import { openTabs } from '../score/openTabs.ts';
import { exponent, median } from '../score/statistics.ts';
import type { Bench, Tool } from './inPage.ts';
import { IN_PAGE, timeIn } from './speed.ts';
import { ratio, type Row } from './table.ts';

const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** Elements at most. Of depth every second one stands in the one before: no page is deeper than this by itself. */
const GROWTHS: [Growth, number][] = [
  ['related stories', 200_000],
  ['comments', 200_000],
  ['one long story', 200_000],
  ['depth', 20_000],
];

const TOOLS: Tool[] = ['lede', 'readability', 'defuddle'];

/** A tool that needs longer than this for one size is not given a larger one. Milliseconds. */
const LONGEST = 15_000;

/** Calls shorter than this are repeated, and the middle one counts. Milliseconds. */
const SHORT = 2_000;

interface Point {
  size: number;
  time: number;
  /** The longest that the page stood still meanwhile; told of Lede alone. Milliseconds. */
  still?: number;
}

/** One page grown from 1,000 elements on: the power of its size that each tool's time grows by. */
export async function measureGrowth(browser: BrowserName, folder: string): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'growth.html');
  writeFileSync(path, hostilePage([]));
  const rows: Row[] = [];
  for (const [growth, most] of GROWTHS) {
    const points = new Map<Tool, Point[]>(TOOLS.map((tool) => [tool, []]));
    const sizes = SIZES.filter((size) => size <= most);
    const pages = sizes.map((size) => ({ folder: growth, id: String(size), path, truth: { url: ADDRESS } }));
    await openTabs(
      pages,
      IN_PAGE,
      async (tab, { id }) => {
        const size = await tab.evaluate(
          (kind, elements) => (globalThis as unknown as { ledeBench: Bench }).ledeBench.grow(kind, elements),
          growth,
          Number(id),
        );
        for (const [tool, known] of points) {
          if ((known.at(-1)?.time ?? 0) > LONGEST) continue;
          try {
            const time = await timeOne(tab, tool);
            known.push(tool === 'lede' ? { size, time, still: await stillnessOf(tab) } : { size, time });
          } catch (error) {
            // Readability calls itself for each level of a page; for 20,000 the stack may not be enough.
            if (tool === 'lede') throw error;
          }
        }
      },
      { tabs: 1, browser },
    );
    rows.push(...[...points].map(([tool, known]) => rowOf(browser, growth, tool, known)));
  }
  return rows;
}

async function timeOne(tab: Page, tool: Tool): Promise<number> {
  const first = (await timeIn(tab, [tool], 0))[tool]?.first ?? 0;
  if (first > SHORT) return first;
  return median((await timeIn(tab, [tool], 3))[tool]?.later ?? []);
}

function stillnessOf(tab: Page): Promise<number> {
  return tab.evaluate(() => (globalThis as unknown as { ledeBench: Bench }).ledeBench.stillness());
}

/** Times as multiples of the tool's own for the smallest size. */
function rowOf(browser: BrowserName, growth: Growth, tool: Tool, points: Point[]): Row {
  const [smallest] = points;
  const largest = points.at(-1);
  return {
    browser,
    'grown by': growth,
    tool,
    exponent: ratio(exponent(points)),
    'its last half': ratio(exponent(points.slice(points.length >> 1))),
    'up to': `${largest?.size ?? 0} elements`,
    'its time over that of the smallest': ratio((largest?.time ?? 0) / (smallest?.time ?? 1)),
    milliseconds: points.map(({ time }) => Math.round(time)).join(' '),
    'stood still, ms': points.map(({ still }) => (still === undefined ? '' : Math.round(still))).join(' '),
  };
}
