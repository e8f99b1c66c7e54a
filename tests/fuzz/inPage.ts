import fc from 'fast-check';
import { build } from './build.ts';
import { faultsOf } from './faultsOf.ts';
import { generatedPage } from './pages.ts';

/** What came of one run. */
export interface Fuzzed {
  seed: number;
  runs: number;
  /** The smallest page found that breaks a property, as JSON, and how; null where none was found. */
  broken: { page: string; why: string } | null;
  /** How many of the pages had each layout: shows that the pages reach the code. */
  layouts: Record<string, number>;
}

/** Tries the properties on generated pages, here in the window's document. */
async function fuzz(seed: number, runs: number): Promise<Fuzzed> {
  const layouts: Record<string, number> = {};
  const property = fc.asyncProperty(generatedPage, async (page) => {
    build(page);
    const { faults, found } = await faultsOf();
    layouts[found.layout] = (layouts[found.layout] ?? 0) + 1;
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const details = await fc.check(property, { seed, numRuns: runs, endOnFailure: false });
  const broken = details.failed
    ? { page: JSON.stringify(details.counterexample?.[0]), why: String(details.errorInstance) }
    : null;
  return { seed, runs: details.numRuns, broken, layouts };
}

/** The calls of this script, as the test finds them in the page. */
export interface LedeFuzz {
  fuzz: (seed: number, runs: number) => Promise<Fuzzed>;
}

Object.assign(globalThis, { ledeFuzz: { fuzz } satisfies LedeFuzz });
