import { join } from 'node:path';
import type { Forests } from '../train/useForests.ts';
import type { CorpusPage } from './corpus.ts';
import type { Reading } from './inPage.ts';
import { openTabs } from './openTabs.ts';

export interface Reads {
  /** How often each page is timed. */
  rounds: number;
  /** How many pages stand open at once. */
  tabs: number;
  /** Forests to read a page with instead of those that ship. */
  forestsFor?: ((page: CorpusPage) => Forests) | undefined;
}

/** Reads every page with `declutter` and with Readability. */
export async function openPages(
  pages: CorpusPage[],
  { rounds, tabs, forestsFor }: Reads,
  onReading: (page: CorpusPage, reading: Reading | Error) => void,
): Promise<void> {
  await openTabs(
    pages,
    join(import.meta.dirname, 'inPage.ts'),
    async (tab, page) => {
      try {
        const reading = await tab.evaluate(
          async (times, forests) => {
            const { ledeScore } = globalThis as unknown as {
              ledeScore: { read(rounds: number, forests?: Forests): Promise<Reading> };
            };
            return ledeScore.read(times, forests);
          },
          rounds,
          forestsFor?.(page),
        );
        onReading(page, reading);
      } catch (error) {
        onReading(page, error instanceof Error ? error : new Error(String(error)));
      }
    },
    { tabs },
  );
}
