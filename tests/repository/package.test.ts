import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHORT_NAMES } from '../../src/build/shortNames.ts';
import { fixtureIds, readFixture } from '../pages/readFixtures.ts';
import { ROOT } from '../tools/run.ts';

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown;
  content_scripts?: unknown;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in %s', (folder) => {
  const manifest: Manifest = JSON.parse(read('.output', folder, 'manifest.json'));

  it('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('collects nothing', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (folder === 'firefox-mv3') expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    else expect(gecko).toBeUndefined();
  });

  it('stays small', () => {
    const files = readdirSync(join(ROOT, '.output', folder), { recursive: true, encoding: 'utf8' });
    const size = (name: string): number => gzipSync(readFileSync(join(ROOT, '.output', folder, name))).length;
    const popup = files.filter((name) => /popup.*\.(?:js|css)$/u.test(name));
    expect(popup.length).toBeGreaterThan(0);
    expect(popup.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(14_000);
    expect(size('reader.js')).toBeLessThan(95_100);
    // Loaded when a tool of the reader is first used.
    expect(size('tools.js')).toBeLessThan(21_000);
    // Run in pages that nobody clicked on, where a person has asked for that.
    expect(size('detector.js')).toBeLessThan(4_000);
    expect(size('always.js')).toBeLessThan(4_000);
  });

  it.each(['reader.js', 'tools.js', 'detector.js', 'always.js'])('can put %s into pages', (script) => {
    // Chrome takes no file with a noncharacter for text.
    expect(read('.output', folder, script)).not.toMatch(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/u);
  });

  it.each(['reader.js', 'tools.js'])('writes the names of its own properties short in %s', (script) => {
    const code = read('.output', folder, script);
    // In a style a width stands behind such a name.
    const long = Object.keys(SHORT_NAMES).filter((name) =>
      new RegExp(`[\\w$)\\]]\\.${name}\\b|[{,]${name}[:,}](?!\\d)`, 'u').test(code),
    );
    expect(long).toStrictEqual([]);
  });
});

describe('the fixtures', () => {
  it.each(fixtureIds())('%s is complete and stands at its own address', (id) => {
    const { html, about, truth } = readFixture(id);
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(about.address).toBe(truth.url);
    for (const text of [about.what, about.hard, truth.kind, truth.lang])
      expect(text.length).toBeGreaterThan(1);
    expect(truth.related).toBeInstanceOf(Array);
  });
});

describe('the words of the interface', () => {
  const code = ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(name))
    .join('\n');
  const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<
    string,
    { message: string }
  >;

  it('has a message for every key that code asks for', () => {
    const keys = [...code.matchAll(/\btext\('([A-Za-z_]+)'/gu)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) expect(Object.keys(messages)).toContain(key);
  });
});
