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

/** A build takes seconds; on a shared machine it may take minutes. Milliseconds. */
const PATIENCE = 600_000;

/** Points of a hundred that a share may have moved before the list must be written anew. */
const TOLERANCE = 2;

const DOCUMENT = readFileSync(join(ROOT, 'docs', 'what-ships.md'), 'utf8');

/** Time zone and language are others as well. */
const ELSEWHERE = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' };

const BROWSERS = ['chrome', 'firefox'];
const temporary = mkdtempSync(join(tmpdir(), 'lede-builds-'));

beforeAll(async () => {
  const builds = await Promise.all(
    BROWSERS.map((browser) => buildFrom(join(temporary, browser, 'checkout'), browser)),
  );
  for (const { code, output } of builds) expect(code, output).toBe(0);
}, PATIENCE);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(BROWSERS)('the build for %s', (browser) => {
  const elsewhere = join(temporary, browser, 'checkout', 'built');
  const here = join(ROOT, '.output', `${browser}-mv3`);

  it('is the same from another checkout, to the byte', () => {
    const [one, other] = [contents(here), contents(join(elsewhere, browser))];
    expect(one.size).toBeGreaterThan(20);
    expect([...other.keys()]).toEqual([...one.keys()]);
    const different = [...one].filter(([name, bytes]) => other.get(name)?.equals(bytes) !== true);
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('holds the packages that the list says, and no others', () => {
    const parts: Parts = JSON.parse(readFileSync(join(elsewhere, 'parts.json'), 'utf8'));
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
    const notices = readFileSync(join(here, 'licences.txt'), 'utf8');
    for (const { name } of listedPackages()) {
      expect(notices).toContain(name);
      const folder = join(ROOT, 'node_modules', name);
      for (const file of readdirSync(folder).filter((one) => /^licen[cs]e(?:\.md)?$/iu.test(one)))
        expect(notices, name).toContain(readFileSync(join(folder, file), 'utf8').trim());
    }
  });

  it('holds no file that the list does not name', () => {
    for (const name of readdirSync(here)) expect(DOCUMENT).toContain(`\`${name}`);
  });

  it('notes no times: only development builds do', () => {
    for (const [name, bytes] of contents(here)) {
      if (name.endsWith('.js'))
        expect(bytes.toString(), name).not.toMatch(/performance\.(?:measure|mark)\b/u);
    }
  });
});

/** By script and package, the characters of code that the package gave. */
type Parts = Record<string, Record<string, number>>;

/** The repository's own, in the list of parts. */
const OWN = 'lede';

/** Builds from another checkout, which has nothing in common with this one but its files. */
function buildFrom(root: string, browser: string): ReturnType<typeof run> {
  mkdirSync(root, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const args = ['tests/tools/buildTo.ts', browser, join(root, 'built'), 'production', root];
  return run('node', args, ELSEWHERE);
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

/** The share of all scripts that is a package's, in per cent. */
function shareOf(name: string, parts: Parts): number {
  const scripts = Object.values(parts);
  const own = scripts.reduce((sum, script) => sum + (script[name] ?? 0), 0);
  const all = scripts.flatMap((script) => Object.values(script)).reduce((sum, one) => sum + one, 0);
  return Math.round((100 * own) / all);
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
