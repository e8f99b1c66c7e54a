import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browsers/launch.ts';
import { answered } from '../e2e/setup/answered.ts';
import { until } from '../browsers/pane.ts';
import type { Session, Tab } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { ROOT, run } from './run.ts';

/** The page that is shown where none is named. */
const DEMO = 'daily8';

// Whatever stands in the way is told in a sentence.
process.on('uncaughtException', ({ message }) => {
  console.error(message);
  process.exit(1);
});

const [address] = process.argv.slice(2);
if (address !== undefined && !URL.canParse(address)) throw new Error(`${address} is no address of a page.`);
const browser = process.env['LEDE_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Building the extension …');
const built = await run('wxt', browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
const extension = join(ROOT, '.output', `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
const session = await launch(browser, { extension, headless: !hasDisplay });
console.log(`${session.version}, with Lede in it.`);
const tab = address
  ? await session.visit(new URL(address).href)
  : await session.open(served(readFixture(DEMO)));
if (hasDisplay) await use(session, tab);
else await show(session, tab);

/** Clicks the icon and leaves the browser to the person in front of it. */
async function use({ closed }: Session, page: Tab): Promise<void> {
  await page.clickIcon();
  console.log('Close the browser to end.');
  await closed;
}

/** Clicks the icon, prints what came of it and saves pictures, for machines without a display. */
async function show(opened: Session, page: Tab): Promise<void> {
  const popup = await page.clickIcon();
  const { state, title, sentence, entries } = await answered(popup);
  console.log(`\n${title}`);
  if (state === 'story' || state === 'river') {
    const reader = await until('the reader', () => page.reader());
    const lines = await reader.evaluate((root) => {
      const textsOf = (selector: string): string[] =>
        [...root.querySelectorAll(selector)].map((element) => element.textContent);
      const facts = textsOf('article :is(.kicker, .facts > *)').join(' · ');
      return [facts, ...textsOf('article .text p').slice(0, 2), ...textsOf('#others-name')];
    });
    console.log(lines.filter((line) => line !== '').join('\n\n'));
    for (const { title: other, source, time, url, summary } of entries)
      console.log([`\n  ${other}`, `${source} · ${time}`, summary, url].join('\n    '));
  } else {
    console.log(sentence);
  }
  const folder = join(ROOT, '.work', 'start');
  mkdirSync(folder, { recursive: true });
  await page.screenshot(`${join(folder, 'reader')}.png`);
  await popup.screenshot(`${join(folder, 'popup')}.png`);
  console.log(`\nPictures of reader and popup: ${folder}`);
  await opened.close();
}
