import { join } from 'node:path';
import { ROOT } from '../tools/run.ts';
import type { BrowserName } from './find.ts';

/** The folder that the extension for a browser is built into. */
export function builtFor(browser: BrowserName): string {
  return join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
