import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle } from '../browsers/bundle.ts';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';

/** A window of real Chromium with a script of the tests in it. */
export interface FuzzWindow {
  browser: Browser;
  page: Page;
}

/** Nothing that a generated page names is loaded or run; the script comes in by the debugger, which no policy binds. */
const POLICY = "default-src 'none'";

/** How long one call may take. Milliseconds. */
const PATIENCE = 170_000;

/** Opens an empty page at an address of its own, with a script of this folder in it. */
export async function openWindow(script: string): Promise<FuzzWindow> {
  const source = await bundle(join(import.meta.dirname, script));
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    protocolTimeout: PATIENCE,
    args: CHROMIUM_FLAGS,
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
    return void request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: '<!doctype html><title>Empty</title><body></body>',
    });
  });
  await page.goto('https://fuzz.example/story');
  await page.evaluate(source);
  return { browser, page };
}
