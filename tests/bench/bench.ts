import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';
import type { ServedPage } from '../browsers/session.ts';
import { fixtureIds, readFixture, served } from '../pages/readFixtures.ts';
import { type CorpusPage, readCorpus } from '../score/corpus.ts';
import { ROOT, run } from '../tools/run.ts';
import { measureClicks } from './clicks.ts';
import { measureGrowth } from './growth.ts';
import { measureSpeed } from './speed.ts';
import { printTable, type Row } from './table.ts';
import { weigh } from './weight.ts';

const USAGE = `npm run bench [-- <folder>] [options]
  Measures time and weight in real Chromium and Firefox, as ratios inside one run, over the fixtures or a folder of pages
  with truth.json.
  --only NAME     speed, growth, clicks or weight alone
  --browser NAME  chromium or firefox alone
  --rounds N      how often each page is timed (5)
  --most N        no more than N pages, from all over the folder
  --json FILE     write all figures to FILE`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    most: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const [folder] = positionals;
const WORK = join(ROOT, '.work', 'bench');
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => !values.browser || name === values.browser,
);
const pages = spread(
  readCorpus(resolve(folder ?? join(ROOT, 'tests', 'pages'))),
  Number(values.most ?? Infinity),
);
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}`);

const tables: Record<string, Row[]> = {};

await table('speed', 'Time on a page, as a multiple of Readability alone on the same page', (browser) =>
  measureSpeed(browser, pages, Number(values.rounds)),
);
await table(
  'growth',
  'One page grown: the power of its size that the time grows by (1: as the size itself)',
  (browser) => measureGrowth(browser, WORK),
);
await table('clicks', 'A real click in a development build', async (browser) =>
  measureClicks(browser, await buildFor(browser, 'development'), storyPages()),
);
if (isWanted('weight')) {
  tables['weight'] = weigh(await buildFor('chromium', 'production'));
  printTable('Weight of the build for Chrome', tables['weight']);
}
if (values.json) writeFileSync(values.json, JSON.stringify({ date: new Date(), machine, tables }, null, 1));

function isWanted(name: string): boolean {
  return !values.only || values.only === name;
}

async function table(
  name: string,
  title: string,
  measure: (browser: BrowserName) => Promise<Row[]>,
): Promise<void> {
  if (!isWanted(name)) return;
  const rows: Row[] = [];
  for (const browser of browsers) rows.push(...(await measure(browser)));
  tables[name] = rows;
  printTable(title, rows);
}

/** At most so many, evenly from the whole list. */
function spread(all: CorpusPage[], most: number): CorpusPage[] {
  const count = Math.min(all.length, most);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as CorpusPage);
}

/** The pages that have a main story, as a browser is to be given them. */
function storyPages(): ServedPage[] {
  if (folder) {
    return pages
      .filter(({ truth }) => truth.main || truth.type === 'article')
      .map(({ path, truth }) => ({ url: truth.url, html: readFileSync(path, 'utf8') }));
  }
  return fixtureIds()
    .map((id) => readFixture(id))
    .filter(({ truth }) => truth.main)
    .map((fixture) => served(fixture));
}

async function buildFor(browser: BrowserName, mode: 'development' | 'production'): Promise<string> {
  const name = browser === 'firefox' ? 'firefox' : 'chrome';
  const { code, output } = await run('node', ['tests/tools/buildTo.ts', name, join(WORK, mode), mode]);
  if (code !== 0) throw new Error(output);
  return join(WORK, mode, name);
}
