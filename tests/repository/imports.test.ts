import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tools/run.ts';

/** Which folders of src the files of each may import from, besides their own. */
const MAY_IMPORT: Record<string, string[]> = {
  build: ['article'],
  dom: [],
  trees: ['dom'],
  look: ['dom'],
  page: ['dom'],
  time: ['dom', 'page'],
  evidence: ['dom', 'page'],
  stories: ['dom', 'page', 'evidence', 'time', 'trees'],
  related: ['dom', 'page', 'evidence', 'time', 'trees'],
  layout: ['dom', 'page', 'evidence'],
  regions: ['dom', 'page', 'evidence'],
  article: ['dom', 'page', 'evidence'],
  browser: ['dom'],
  detector: [],
  sites: ['dom', 'browser'],
  list: ['dom', 'browser', 'look'],
  settings: ['dom', 'browser', 'look'],
  reader: ['dom', 'browser', 'look', 'list', 'settings'],
  popup: ['dom', 'browser', 'look', 'list', 'settings', 'sites'],
  options: ['dom', 'browser', 'look', 'list', 'settings', 'sites'],
  welcome: ['dom', 'browser', 'look', 'settings', 'options'],
};

const SRC = join(ROOT, 'src');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: readFileSync(join(SRC, name), 'utf8') }));

const importsOf = (code: string): string[] =>
  [...code.matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gmu)].map(([, from]) => from ?? '');

const folderOf = (name: string): string => name.split('/').slice(0, -1)[0] ?? '';

describe('who imports whom', () => {
  it.each(sources)('$name', ({ name, code }) => {
    const folder = folderOf(name);
    if (folder === '')
      return expect(['declutter.ts', 'model.ts', 'readRegion.ts', 'stages.ts']).toContain(name);
    const allowed = MAY_IMPORT[folder];
    expect(allowed, `src/${folder} stands in the table`).toBeDefined();
    for (const from of importsOf(code).filter((one) => one.startsWith('.'))) {
      const target = relative(SRC, resolve(dirname(join(SRC, name)), from.replace(/\?.*$/u, '')));
      if (target === 'model.ts' || target.startsWith('../public/_locales/')) continue;
      expect([folder, ...(allowed ?? [])], `${name} imports ${target}`).toContain(folderOf(target));
    }
    return undefined;
  });

  it.each([
    [/^wxt\/browser$/u, /^browser\//u],
    [/^dompurify$/u, /^article\/sanitise\.ts$/u],
    [/^@mozilla\/readability$/u, /^article\/isolate\.ts$/u],
    [/^turndown$/u, /^reader\/tools\/storyToMarkdown\.ts$/u],
  ])('%s is touched in one place', (what, where) => {
    const users = sources.filter(({ code }) => importsOf(code).some((from) => what.test(from)));
    expect(users.length).toBeGreaterThan(0);
    for (const { name } of users) expect(name).toMatch(where);
  });

  it('runs declutter and its stages wherever a document is, under any bundler', () => {
    const stages = /^(?:declutter\.ts$|(?:page|evidence|trees|stories|related|layout|article|regions)\/)/u;
    const known = sources.filter(({ name }) => stages.test(name));
    expect(known.length).toBeGreaterThan(50);
    for (const { name, code } of known) expect(code, name).not.toMatch(/import\.meta|dom\/step|wxt\//u);
  });

  it('parses no markup of a page into its own documents', () => {
    for (const { name, code } of sources) {
      expect(code, name).not.toMatch(
        /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function/u,
      );
    }
  });
});
