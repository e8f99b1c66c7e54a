import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ServedPage } from '../browsers/session.ts';
import type { Truth } from '../score/corpus.ts';

/** A page written for the tests: a folder with page.html, about.json and truth.json. */
export interface Fixture {
  /** The folder's name. */
  id: string;
  html: string;
  about: About;
  truth: FixtureTruth;
  /** Pictures and other files beside the page, as text, by address. */
  files: Record<string, string>;
}

export interface About {
  /** What kind of page it is. */
  what: string;
  /** What is hard about it. */
  hard: string;
  /** Where it is taken to stand. */
  address: string;
}

/** What is known of a page, labelled by hand; all its fields stand in every fixture. */
export interface FixtureTruth extends Truth {
  kind: string;
  lang: string;
  main: { title: string; source: string; text: string } | null;
  related: NonNullable<Truth['related']>;
  /** Texts that belong to no story. */
  noise: string[];
}

/** The files that each fixture is made of; one that is missing is an error, never a gap. */
export const FIXTURE_FILES = ['page.html', 'about.json', 'truth.json'] as const;

const FOLDER = import.meta.dirname;

/** The names of all fixtures, in order. */
export function fixtureIds(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => statSync(join(FOLDER, name)).isDirectory())
    .toSorted();
}

/** One fixture by its folder's name. Throws where one of its files is missing. */
export function readFixture(id: string): Fixture {
  const folder = join(FOLDER, id);
  const missing = FIXTURE_FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`tests/pages/${id} lacks ${missing.join(', ')}.`);
  const read = (file: (typeof FIXTURE_FILES)[number]): string => readFileSync(join(folder, file), 'utf8');
  const about: About = JSON.parse(read('about.json'));
  const truth: FixtureTruth = JSON.parse(read('truth.json'));
  return { id, html: read('page.html'), about, truth, files: filesOf(folder, truth.url) };
}

/** A fixture as a browser of the tests is to be given it, at its own address. */
export function served({ html, truth, files }: Fixture, headers: Record<string, string> = {}): ServedPage {
  return { url: truth.url, html, files, headers };
}

function filesOf(folder: string, base: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !FIXTURE_FILES.some((file) => file === name));
  return Object.fromEntries(
    names.map((name) => [new URL(name, base).href, readFileSync(join(folder, name), 'utf8')]),
  );
}
