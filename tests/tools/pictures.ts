import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { ROOT, run } from './run.ts';

/** Takes the README's pictures from the page that `npm start` shows. */
const FOLDER = join(ROOT, 'docs', 'pictures');

const built = await run('wxt', ['build']);
if (built.code !== 0) throw new Error(built.output);
mkdirSync(FOLDER, { recursive: true });
const session = await launch('chromium', { extension: join(ROOT, '.output', 'chrome-mv3') });
const tab = await session.open(served(readFixture('daily8')));
await tab.screenshot(`${join(FOLDER, 'before')}.png`);
const popup = await tab.clickIcon();
await until('the list', () => popup.evaluate((root) => root.querySelectorAll('li.entry').length > 0));
await until('the reader', () => tab.reader());
await tab.screenshot(`${join(FOLDER, 'after')}.png`);
await popup.screenshot(`${join(FOLDER, 'popup')}.png`);
await session.close();
console.log(FOLDER);
