import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type DOMPurify from 'dompurify';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import type { Plugin as Step } from 'esbuild';
import { PURIFY } from '../../src/article/purify.ts';
import { leanPurify } from '../../src/build/leanPurify.ts';
import { leanReadability } from '../../src/build/leanReadability.ts';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { readCorpus } from '../score/corpus.ts';
import { openTabs } from '../score/openTabs.ts';
import { allVectors } from './allVectors.ts';
import type { Contents } from './contentInPage.ts';

const FILE = join(createRequire(import.meta.url).resolve('dompurify'), '..', 'purify.es.mjs');

const HOMELY = [
  '<p>Text <b>and</b> <a href="https://a.example/x" id="top" onclick="x()">a link</a> <a href="javascript:x()">and none</a></p>',
  '<svg><text>drawn</text><a href="/x"><p>lines</p></a></svg><math><mi>x</mi><semantics><mn>2</mn></semantics></math>',
  '<table><tr><td colspan="2" style="color:red">1</td></tr></table><form><input name="a"></form><custom-part>kept</custom-part>',
  '<template><p>hidden</p></template><noscript><p>none</p></noscript><!-- words --><p data-x="1" aria-label="y" dir="rtl">done</p>',
];

/** The library as a script that hands itself over under a name. */
function script(code: string, name: string): string {
  return `(() => {${code.replace(/^export \{ (\w+) as default \};$/mu, `globalThis.${name} = $1;`)}\n})()`;
}

/** A file's code as a step of the build leaves it. */
function lean({ transform }: Plugin, code: string, file: string): string {
  if (typeof transform !== 'function') throw new Error('The build does nothing with it.');
  const result: unknown = Reflect.apply(transform, undefined, [code, file]);
  return (result as { code: string }).code;
}

it('what the build leaves of DOMPurify makes the same of everything', async () => {
  const code = readFileSync(FILE, 'utf8');
  const browser = await launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.evaluate(script(code, 'whole'));
    await page.evaluate(script(lean(leanPurify(), code, FILE), 'lean'));
    const markups = [...HOMELY, ...allVectors().map(({ value }) => value)];
    const [kept, different] = await page.evaluate(
      (all, { address, ...config }) => {
        const { whole, lean: small } = globalThis as unknown as Record<'whole' | 'lean', typeof DOMPurify>;
        const made = (purify: typeof DOMPurify, markup: string): string => {
          const content = document.implementation.createHTMLDocument().createElement('div');
          content.innerHTML = markup;
          const shown = content.ownerDocument.createElement('div');
          shown.append(purify.sanitize(content, { RETURN_DOM_FRAGMENT: true }));
          return shown.innerHTML;
        };
        // As the extension says it: once, before.
        for (const purify of [whole, small])
          purify.setConfig({ ...config, ALLOWED_URI_REGEXP: new RegExp(address, 'iu') });
        return [
          all.filter((markup) => made(whole, markup) !== '<div></div>').length,
          all.filter((markup) => made(whole, markup) !== made(small, markup)),
        ] as const;
      },
      markups,
      { ...PURIFY, RETURN_DOM_FRAGMENT: true as const, address: PURIFY.ALLOWED_URI_REGEXP.source },
    );
    expect(different).toEqual([]);
    expect(kept).toBeGreaterThan(markups.length / 2);
  } finally {
    await browser.close();
  }
});

/** What stands on each fixture, read by a script that is made with further steps. */
async function contentsWith(plugins: Step[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  await openTabs(
    readCorpus(join(import.meta.dirname, '..', 'pages')),
    join(import.meta.dirname, 'contentInPage.ts'),
    async (tab, { id, path }) => {
      const contents = await tab.evaluate(() => (globalThis as unknown as Contents).ledeContents());
      found.set(path + id, contents);
    },
    { plugins },
  );
  return found;
}

/** The files of Readability that were made lean. */
const made: string[] = [];

const LEAN_READABILITY: Step = {
  name: 'lean-readability',
  setup: (build) =>
    // esbuild's own expressions know no such flag.
    // oxlint-disable-next-line require-unicode-regexp
    build.onLoad({ filter: /readability.(?:index|Readability)\.js$/ }, ({ path }) => {
      made.push(path);
      return { contents: lean(leanReadability(), readFileSync(path, 'utf8'), path) };
    }),
};

it('what the build leaves of Readability makes the same of every fixture', async () => {
  const whole = await contentsWith([]);
  expect([...whole.values()].flat().length).toBeGreaterThan(50);
  expect(await contentsWith([LEAN_READABILITY])).toEqual(whole);
  expect(made).toHaveLength(2);
});
