import { join } from 'node:path';
import type { CorpusPage } from './corpus.ts';
import type { Reading } from './inPage.ts';
import { openTabs } from './openTabs.ts';

/** Reads every page with `declutter` and with Readability. `rounds` is how often each is timed; `tabs` how many stand open at once. */
export async function openPages(
  pages: CorpusPage[],
  { rounds, tabs }: { rounds: number; tabs: number },
  onReading: (page: CorpusPage, reading: Reading | Error) => void,
): Promise<void> {
  await openTabs(
    pages,
    join(import.meta.dirname, 'inPage.ts'),
    async (tab, page) => {
      try {
        const reading = await tab.evaluate(async (times) => {
          const { ledeScore } = globalThis as unknown as {
            ledeScore: { read(rounds: number): Promise<Reading> };
          };
          return ledeScore.read(times);
        }, rounds);
        onReading(page, reading);
      } catch (error) {
        onReading(page, error instanceof Error ? error : new Error(String(error)));
      }
    },
    tabs,
  );
}
