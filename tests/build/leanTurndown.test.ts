import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type TurndownService from 'turndown';
import { expect, it } from 'vitest';
import { leanTurndown } from '../../src/build/leanTurndown.ts';

const FILE = join(createRequire(import.meta.url).resolve('turndown'), '../../lib/turndown.browser.es.js');

const STORY = `<h1>Ferry sails</h1><p>The <em>Wren</em>, a <strong>boat</strong>, <a href="https://a.example/(x)" title="A &quot;b&quot;">sails</a>.<br>Now.</p>
<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul><blockquote><p>No.</p></blockquote><hr>
<p>Say <code>a\`b</code> <img src="/i.png" alt="A [boat]"></p><pre>code\n  here</pre>`;

/** The library as it writes the story, from its source. */
async function write(code: string): Promise<string> {
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { default: Service } = (await import(/* @vite-ignore */ address)) as {
    default: typeof TurndownService;
  };
  const service = new Service({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  service.addRule('code', { filter: 'pre', replacement: (_, { textContent }) => `\n\n${textContent}\n\n` });
  document.body.innerHTML = STORY;
  return service.turndown(document.body);
}

it('writes the same with less', async () => {
  const whole = readFileSync(FILE, 'utf8');
  const { transform } = leanTurndown();
  if (typeof transform !== 'function') throw new Error('It changes nothing.');
  const made: unknown = Reflect.apply(transform, undefined, [whole, FILE]);
  const lean = typeof made === 'object' && made !== null && 'code' in made ? String(made.code) : '';
  expect(lean.length).toBeLessThan(whole.length - 4_000);
  const written = await write(lean);
  expect(written).toContain('# Ferry sails');
  expect(written).toBe(await write(whole));
});
