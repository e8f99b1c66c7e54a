import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { LaunchOptions, Pane, PngPath, Session } from '../browsers/session.ts';
import { stands } from '../e2e/setup/panes.ts';
import { readerOf } from '../e2e/setup/readers.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { ROOT, run } from './run.ts';

/** Takes the pictures for README and stores, on pages of the repository's own. */
const FOLDER = join(ROOT, 'docs', 'pictures');

const built = await run('wxt', ['build']);
if (built.code !== 0) throw new Error(built.output);
mkdirSync(FOLDER, { recursive: true });
await inBrowser({}, async (session) => {
  await takeStory(session, 'daily8', { page: 'before', reader: 'after', popup: 'popup' });
  await takeStory(session, 'river', { reader: 'river' });
  await takePages(session, ['options', 'welcome']);
  await choose(session, 'dark');
  await takeStory(session, 'article', { reader: 'dark', popup: 'popup-dark' });
  await choose(session, 'sepia');
  await takeStory(session, 'cluster', { reader: 'appearance', panel: 'appearance' });
});
await inBrowser({ phone: true }, (session) => takeStory(session, 'cards', { reader: 'phone' }));
await inBrowser({ language: 'ar' }, (session) => takeStory(session, 'daily8-ar', { reader: 'arabic' }));
await inBrowser({ language: 'de' }, (session) => takeStory(session, 'artikel-de', { popup: 'popup-german' }));
// Needs a Japanese typeface (Debian: fonts-noto-cjk).
await inBrowser({ language: 'ja' }, (session) =>
  takeStory(session, 'portal-ja', { popup: 'popup-japanese' }),
);
console.log(FOLDER);

/** What is taken of a page, each with its picture's name; `panel` is a tool that is opened in the reader. */
interface Wanted {
  page?: string;
  reader?: string;
  popup?: string;
  panel?: string;
}

async function takeStory(
  session: Session,
  fixture: string,
  { page, reader, popup, panel }: Wanted,
): Promise<void> {
  const tab = await session.open(served(readFixture(fixture)));
  await take(tab, page);
  const opened = await tab.clickIcon();
  await stands(opened, 'li.entry');
  const inPage = await readerOf(tab);
  await take(opened, popup);
  await opened.close();
  if (panel) {
    await inPage.click(`#tool-${panel}`);
    await stands(inPage, `#panel-${panel}`);
  }
  await take(tab, reader);
  await tab.close();
}

async function takePages(session: Session, names: readonly ('options' | 'welcome')[]): Promise<void> {
  for (const name of names) {
    const tab = await session.ownPage(`${name}.html`);
    await stands(tab, 'h1, h2');
    await take(tab, name);
    await tab.close();
  }
}

/** Chooses a theme as a reader does. */
async function choose(session: Session, theme: string): Promise<void> {
  const options = await session.ownPage('options.html');
  await stands(options, `.theme-${theme}`);
  await options.click(`.theme-${theme}`);
  await until('the theme to be kept', () =>
    options.evaluate(async (_, wanted) => {
      const { settings } = await chrome.storage.sync.get('settings');
      return (settings as { theme: string } | undefined)?.theme === wanted;
    }, theme),
  );
  await options.close();
}

async function take(pane: Pane, name: string | undefined): Promise<void> {
  if (name !== undefined) await pane.screenshot(`${join(FOLDER, name)}.png` satisfies PngPath);
}

async function inBrowser(
  options: Omit<LaunchOptions, 'extension'>,
  use: (session: Session) => Promise<void>,
): Promise<void> {
  const session = await launch('chromium', { ...options, extension: join(ROOT, '.output', 'chrome-mv3') });
  try {
    await use(session);
  } finally {
    await session.close();
  }
}
