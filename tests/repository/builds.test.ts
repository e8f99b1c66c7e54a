import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, run } from '../tools/run.ts';

/** All that a build is made of, beside what npm installs. */
const SOURCES = ['entrypoints', 'public', 'src', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

/** Builds take seconds; a shared machine may take many. Milliseconds. */
const PATIENCE = 180_000;

/** Points of a hundred that a share may have moved before the list must be written anew. */
const TOLERANCE = 2;

const DOCUMENT = readFileSync(join(ROOT, 'docs', 'what-ships.md'), 'utf8');

/** Two checkouts that have nothing in common but their files: place, time zone and language are others. */
const CHECKOUTS = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C' } },
  { folder: join('quite', 'another', 'place'), env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' } },
];

describe.each(['chrome', 'firefox'])('a build for %s', (browser) => {
  const temporary = mkdtempSync(join(tmpdir(), 'lede-builds-'));
  const builds = CHECKOUTS.map(({ folder }) => join(temporary, folder, 'built'));
  const [first = ''] = builds;

  beforeAll(async () => {
    const built = await Promise.all(
      CHECKOUTS.map(({ folder, env }) => buildFrom(join(temporary, folder), browser, env)),
    );
    for (const { code, output } of built) expect(code, output).toBe(0);
  }, PATIENCE);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  it('is the same from another checkout, to the byte', () => {
    const [one = new Map(), other = new Map()] = builds.map((folder) => contents(join(folder, browser)));
    expect(one.size).toBeGreaterThan(20);
    expect([...other.keys()]).toEqual([...one.keys()]);
    const different = [...one].filter(([name, bytes]) => !bytes.equals(other.get(name)));
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('holds the packages that the list says, and no others', () => {
    const parts: Parts = JSON.parse(readFileSync(join(first, 'parts.json'), 'utf8'));
    const listed = listedPackages();
    expect(listed.map(({ name }) => name).toSorted()).toEqual(packagesOf(parts));
    for (const { name, version, licence, share } of listed) {
      const manifest = JSON.parse(
        readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
      ) as Record<'version' | 'license', string>;
      expect(version, name).toBe(manifest.version);
      expect(licence, name).toBe(manifest.license);
      expect(
        Math.abs(share - shareOf(name, parts)),
        `${name}: ${shareOf(name, parts)} %`,
      ).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  // Where a package gives a choice, the other licence has a name of its own.
  it('holds the licence of each package, in full', () => {
    const notices = readFileSync(join(first, browser, 'licences.txt'), 'utf8');
    for (const { name } of listedPackages()) {
      expect(notices).toContain(name);
      const folder = join(ROOT, 'node_modules', name);
      for (const file of readdirSync(folder).filter((one) => /^licen[cs]e(?:\.md)?$/iu.test(one)))
        expect(notices, name).toContain(readFileSync(join(folder, file), 'utf8').trim());
    }
  });

  it('holds no file that the list does not name', () => {
    for (const name of readdirSync(join(first, browser))) expect(DOCUMENT).toContain(`\`${name}`);
  });

  it('notes no times: only development builds do', () => {
    for (const [name, bytes] of contents(join(first, browser))) {
      if (name.endsWith('.js'))
        expect(bytes.toString(), name).not.toMatch(/performance\.(?:measure|mark)\b/u);
    }
  });
});

/** By script and package, the characters of code that the package gave. */
type Parts = Record<string, Record<string, number>>;

/** The repository's own, in the list of parts. */
const OWN = 'lede';

function buildFrom(root: string, browser: string, env: Record<string, string>): ReturnType<typeof run> {
  mkdirSync(root, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return run('node', ['tests/tools/buildTo.ts', browser, join(root, 'built'), 'production', root], env);
}

/** Every file of a folder and of those below it, in order. */
function contents(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function packagesOf(parts: Parts): string[] {
  const names = new Set(Object.values(parts).flatMap((script) => Object.keys(script)));
  return [...names].filter((name) => name !== OWN).toSorted();
}

/** Of the script that holds most of a package, the share that is the package's, in per cent. */
function shareOf(name: string, parts: Parts): number {
  const most = Object.values(parts).toSorted((a, b) => (b[name] ?? 0) - (a[name] ?? 0))[0] ?? {};
  const all = Object.values(most).reduce((sum, characters) => sum + characters, 0);
  return Math.round((100 * (most[name] ?? 0)) / all);
}

interface Listed {
  name: string;
  version: string;
  licence: string;
  share: number;
}

/** The rows of the document's table of packages. */
function listedPackages(): Listed[] {
  const rows = DOCUMENT.matchAll(
    /^\| `([^`]+)` +\| (\d[^ ]*) +\| ([^|]+?) +\|[^|]*\| +(?:under )?(\d+) % +\|/gmu,
  );
  return [...rows].map(([, name = '', version = '', licence = '', share]) => ({
    name,
    version,
    licence,
    share: Number(share),
  }));
}
