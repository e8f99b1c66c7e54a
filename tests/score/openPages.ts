import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import type { CorpusPage } from './corpus.ts';
import type { Reading } from './inPage.ts';

/** A page that takes longer than this to be read counts as failed. Milliseconds. */
const PATIENCE = 60_000;

/**
 * Reads every page in real Chromium: loaded at its own address, its scripts blocked and every other request
 * refused. `rounds` is how often each page is timed; `tabs` how many stand open at once.
 */
export async function openPages(
  pages: CorpusPage[],
  { rounds, tabs }: { rounds: number; tabs: number },
  onReading: (page: CorpusPage, reading: Reading | Error) => void,
): Promise<void> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    protocolTimeout: PATIENCE,
    args: CHROMIUM_FLAGS,
  });
  try {
    const waiting = pages.values();
    await Promise.all(Array.from({ length: tabs }, async () => readAll(browser, waiting, script, rounds, onReading)));
  } finally {
    await browser.close();
  }
}

/** Iterates one shared queue, so that each page is taken by one tab only. */
async function readAll(
  browser: Browser,
  waiting: IterableIterator<CorpusPage>,
  script: string,
  rounds: number,
  onReading: (page: CorpusPage, reading: Reading | Error) => void,
): Promise<void> {
  for (const page of waiting) {
    const tab = await browser.newPage();
    try {
      onReading(page, await readOne(tab, page, script, rounds));
    } catch (error) {
      onReading(page, error instanceof Error ? error : new Error(String(error)));
    }
    await tab.close();
  }
}

async function readOne(tab: Page, page: CorpusPage, script: string, rounds: number): Promise<Reading> {
  await serve(tab, page);
  await tab.goto(page.truth.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  await tab.evaluate(script);
  return tab.evaluate(async (times) => {
    const { ledeScore } = globalThis as unknown as { ledeScore: { read(rounds: number): Promise<Reading> } };
    return ledeScore.read(times);
  }, rounds);
}

async function serve(tab: Page, page: CorpusPage): Promise<void> {
  let served = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (served || !request.isNavigationRequest()) {
      void request.abort();
      return;
    }
    served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: readFileSync(page.path),
    });
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'inPage.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The script for the page was not built.');
  return file.text;
}
