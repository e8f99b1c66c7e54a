import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readUnseen } from '../train/unseen.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import type { Reading } from './inPage.ts';
import { type Figures, judge } from './judge.ts';
import { openPages } from './openPages.ts';
import { printFaults, printGroups, printPages } from './report.ts';

const USAGE = `npm run score -- <folder> [options]
  Measures declutter, beside Readability alone, over a folder of pages with truth.json, in real Chromium.
  --json FILE     write all figures and readings to FILE
  --pages         a line per page
  --leaks [N]     of the N worst pages (10): what is shown and should not be, what is missing, the trail
  --only TEXT     only pages whose id holds TEXT
  --time N        time each page N times, as a ratio to Readability alone in the same run (median, 95th percentile)
  --unseen        with forests that have not seen the page's site, as 'npm run train' leaves them
  --tabs N        tabs open at once (one per processor; 1 where pages are timed)`;

/** A page with what was found on it. */
export interface Scored {
  page: CorpusPage;
  reading: Reading | Error;
  figures: Figures;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    pages: { type: 'boolean' },
    leaks: { type: 'string' },
    only: { type: 'string' },
    time: { type: 'string' },
    tabs: { type: 'string' },
    unseen: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.log(USAGE);
  process.exit(2);
}
const rounds = Number(values.time ?? 0);
const pages = readCorpus(resolve(folder)).filter(({ id }) => !values.only || id.includes(values.only));
const scored: Scored[] = [];
await openPages(
  pages,
  {
    rounds,
    tabs: Number(values.tabs ?? (rounds > 0 ? 1 : availableParallelism())),
    forestsFor: values.unseen ? readUnseen() : undefined,
  },
  (page, reading) => {
    scored.push({ page, reading, figures: reading instanceof Error ? {} : judge(page, reading) });
    if (process.stderr.isTTY) process.stderr.write(`\r${scored.length}/${pages.length} `);
  },
);
scored.sort((a, b) => pages.indexOf(a.page) - pages.indexOf(b.page));
if (values.pages) printPages(scored);
if (values.leaks !== undefined) printFaults(scored, Number(values.leaks) || 10);
printGroups(scored);
if (values.json) writeFileSync(values.json, JSON.stringify(scored.map(plainScored), null, 1));
if (scored.some(({ reading }) => reading instanceof Error)) process.exitCode = 1;

function plainScored({ page, reading, figures }: Scored): object {
  const { folder: group, id } = page;
  return reading instanceof Error ? { group, id, error: reading.message } : { group, id, figures, reading };
}
