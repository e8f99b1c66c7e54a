import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type DOMPurify from 'dompurify';
import { expect, it } from 'vitest';
import { PURIFY } from '../../src/article/purify.ts';
import { leanPurify } from '../../src/build/leanPurify.ts';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { allVectors } from './allVectors.ts';

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

/** Its code as the build leaves it. */
function lean(code: string): string {
  const { transform } = leanPurify();
  if (typeof transform !== 'function') throw new Error('The build does nothing with DOMPurify.');
  const result: unknown = Reflect.apply(transform, undefined, [code, FILE]);
  return (result as { code: string }).code;
}

it('what the build leaves of DOMPurify makes the same of everything', async () => {
  const code = readFileSync(FILE, 'utf8');
  const browser = await launch({ executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.evaluate(script(code, 'whole'));
    await page.evaluate(script(lean(code), 'lean'));
    const markups = [...HOMELY, ...allVectors().map(({ value }) => value)];
    const [kept, different] = await page.evaluate(
      (all, { address, ...config }) => {
        const { whole, lean: small } = globalThis as unknown as Record<'whole' | 'lean', typeof DOMPurify>;
        const made = (purify: typeof DOMPurify, markup: string): string => {
          const content = document.implementation.createHTMLDocument().createElement('div');
          content.innerHTML = markup;
          const shown = content.ownerDocument.createElement('div');
          shown.append(
            purify.sanitize(content, { ...config, ALLOWED_URI_REGEXP: new RegExp(address, 'iu') }),
          );
          return shown.innerHTML;
        };
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
