import { join } from 'node:path';
import { run } from './run.ts';

/** Rules of Firefox's own manifest, which a build for Chrome breaks of necessity. */
const NOT_FOR_CHROME = [
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'ADDON_ID_REQUIRED',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
];

/** Readability and DOMPurify write markup into documents without a window; our own code may not, which a test of the repository proves. */
const OF_LIBRARIES = ['UNSAFE_VAR_ASSIGNMENT'];

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const [folder = ''] = process.argv.slice(2);
const allowed = new Set([...OF_LIBRARIES, ...(folder.startsWith('chrome') ? NOT_FOR_CHROME : [])]);
const { output } = await run('web-ext', [
  'lint',
  '--source-dir',
  join('.output', folder),
  '--no-config-discovery',
  '--output',
  'json',
]);
const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Record<
  'errors' | 'warnings',
  Finding[]
>;
const found = [...report.errors, ...report.warnings].filter(({ code }) => !allowed.has(code));
for (const { code, message, file } of found) console.log(`${code} ${file ?? ''}: ${message}`);
process.exitCode = found.length === 0 ? 0 : 1;
