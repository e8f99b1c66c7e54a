import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Plugin } from 'esbuild';
import { type Browser, type Page, launch } from 'puppeteer-core';
import { bundle } from '../browsers/bundle.ts';
import { type BrowserName, findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import type { CorpusPage } from './corpus.ts';

/** A page that takes longer than this to be read counts as failed. Milliseconds. */
const PATIENCE = 120_000;

export interface Tabs {
  /** How many stand open at once; one per processor unless said otherwise. */
  tabs?: number;
  /** Chromium unless said otherwise. */
  browser?: BrowserName;
  /** Further steps of making the script. */
  plugins?: Plugin[];
}

/**
 * Opens every page in a real browser, at its own address, with its scripts blocked and every other request refused;
 * runs a script in it, and hands the tab over. Rejects with the first error of `onTab`.
 */
export async function openTabs(
  pages: CorpusPage[],
  script: string,
  onTab: (tab: Page, page: CorpusPage) => Promise<void>,
  { tabs = availableParallelism(), browser: name = 'chromium', plugins = [] }: Tabs = {},
): Promise<void> {
  const source = await bundle(script, plugins);
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await findBrowser(name),
    pipe: name === 'chromium',
    protocolTimeout: PATIENCE,
    args: name === 'chromium' ? [...CHROMIUM_FLAGS, ...MANY_TABS] : [],
    // Else its clock for pages ticks in whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const waiting = pages.values();
    await Promise.all(Array.from({ length: tabs }, async () => takePages(browser, waiting, source, onTab)));
  } finally {
    await browser.close();
  }
}

/** Iterates one shared queue, so that each page is taken by one tab only. */
async function takePages(
  browser: Browser,
  waiting: IterableIterator<CorpusPage>,
  source: string,
  onTab: (tab: Page, page: CorpusPage) => Promise<void>,
): Promise<void> {
  for (const page of waiting) {
    const tab = await browser.newPage();
    try {
      await serve(tab, page);
      await tab.goto(page.truth.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await tab.evaluate(source);
      await onTab(tab, page);
    } finally {
      await tab.close();
    }
  }
}

/** For many tabs at once: in few processes, and none of them put last for standing behind another. */
const MANY_TABS = [
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--renderer-process-limit=2',
];

/** Nothing runs and nothing loads; refused here, hundreds of requests a page need not be refused one by one. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

async function serve(tab: Page, page: CorpusPage): Promise<void> {
  let served = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (served || !request.isNavigationRequest()) {
      // The frame that asked may have gone meanwhile, and its request with it.
      void request.abort().catch(() => {});
      return;
    }
    served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: readFileSync(page.path),
    });
  });
}
