import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find.ts';
import type { CorpusPage } from '../score/corpus.ts';
import { openTabs } from '../score/openTabs.ts';
import { median, percentile } from '../score/statistics.ts';
import type { Bench, Times, Tool } from './inPage.ts';
import { ratio, type Row } from './table.ts';

export const IN_PAGE = join(import.meta.dirname, 'inPage.ts');

const OTHERS: Tool[] = ['lede', 'defuddle'];

/** Has a page time some tools. */
export function timeIn(tab: Page, tools: Tool[], rounds: number): Promise<Times> {
  return tab.evaluate(
    (which, times) => (globalThis as unknown as { ledeBench: Bench }).ledeBench.time(which, times),
    tools,
    rounds,
  );
}

/** `declutter` and Defuddle on every page, each time as a multiple of Readability's on the same page. */
export async function measureSpeed(
  browser: BrowserName,
  pages: CorpusPage[],
  rounds: number,
): Promise<Row[]> {
  const all: Times[] = [];
  const tools: Tool[] = ['readability', ...OTHERS];
  await openTabs(pages, IN_PAGE, async (tab) => void all.push(await timeIn(tab, tools, rounds)), {
    tabs: 1,
    browser,
  });
  return OTHERS.map((tool) => {
    const later = all.map((times) => over(times, tool, ({ later: each }) => median(each)));
    const first = all.map((times) => over(times, tool, (each) => each.first));
    return {
      browser,
      what: `${tool} / readability`,
      pages: pages.length,
      median: ratio(median(later)),
      p95: ratio(percentile(later, 0.95)),
      'first call, median': ratio(median(first)),
      'first call, p95': ratio(percentile(first, 0.95)),
    };
  });
}

function over(times: Times, tool: Tool, of: (times: NonNullable<Times[Tool]>) => number): number {
  const { [tool]: own, readability } = times;
  return own && readability ? of(own) / of(readability) : Number.NaN;
}
