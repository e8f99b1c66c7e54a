import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is known of a page, by hand or by construction. Which fields stand depends on the folder. */
export interface Truth {
  url: string;
  /** Composed and aggregator pages: stacked, cards, article, cluster or river. */
  kind?: string;
  /** Composed pages: the layout they were built in. */
  skin?: string;
  /** Newspapers and web pages: article or listing. */
  type?: string;
  lang?: string | null;
  title?: string;
  body?: string;
  with?: string[];
  without?: string[];
  main?: {
    title: string;
    source?: string;
    text?: string;
    first?: string;
    last?: string;
    published?: string;
  } | null;
  related?: TrueStory[];
  optional?: TrueStory[];
}

export interface TrueStory {
  title: string;
  url: string;
  source?: string;
  time?: string;
  section?: string;
  text?: string;
}

export interface CorpusPage {
  folder: string;
  id: string;
  /** Absolute path of the page's HTML. */
  path: string;
  truth: Truth;
}

/**
 * All pages of a folder that holds truth.json, or of its subfolders that do: a truth for each `<id>.html` by id, or one
 * for a `page.html`. Throws where none does.
 */
export function readCorpus(folder: string): CorpusPage[] {
  const pages = readFolder(folder);
  if (pages.length > 0) return pages;
  const below = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => readFolder(path));
  if (below.length === 0) throw new Error(`${folder} holds no truth.json, nor do the folders in it.`);
  return below;
}

function readFolder(folder: string): CorpusPage[] {
  const file = join(folder, 'truth.json');
  if (!existsSync(file)) return [];
  const one = join(folder, 'page.html');
  if (existsSync(one)) {
    const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
    return [{ folder: basename(dirname(folder)), id: basename(folder), path: one, truth }];
  }
  const truths = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth>;
  return Object.entries(truths).map(([id, truth]) => {
    const path = join(folder, `${id}.html`);
    if (!existsSync(path)) throw new Error(`${path} is named in truth.json and missing.`);
    return { folder: basename(folder), id, path, truth };
  });
}
