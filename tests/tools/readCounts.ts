import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/**
 * The counts in a report that vitest wrote; a part without a report counts as one. A program that ended badly has
 * failed, whatever its report says; so has a test that was skipped.
 */
export function readCounts(report: string, code: number): Counts {
  if (!existsSync(report)) return { passed: Number(code === 0), failed: Number(code !== 0) };
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  const passed = numPassedTests ?? 0;
  const failed = (numTotalTests ?? 0) - passed;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
