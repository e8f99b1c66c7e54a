import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Extension, type Page, launch } from 'puppeteer-core';
import { chromiumPane, closedRoots } from './chromiumPane.ts';
import { findBrowser } from './find.ts';
import { CHROMIUM_FLAGS } from './flags.ts';
import { LAPTOP, PHONE } from './sizes.ts';
import { PATIENCE, until } from './pane.ts';
import { serve } from './serve.ts';
import type { Held, LaunchOptions, Popup, Session, Tab } from './session.ts';

/** 2 is a coarse pointer, 1 is one that does not hover. */
const FINGERS = [
  '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1',
];

const PLAIN = ['--force-high-contrast', '--force-prefers-reduced-motion'];

/** Starts Chromium with the extension in it. */
export async function launchChromium({
  extension,
  headless = true,
  phone = false,
  plain = false,
  privately = false,
  language,
  proxyPort,
}: LaunchOptions): Promise<Session> {
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    headless,
    enableExtensions: true,
    protocolTimeout: 4 * PATIENCE,
    env: { ...process.env, ...(language !== undefined && { LANGUAGE: language }) },
    // In a window of its own the page is as large as the window; without one it has the size of a small laptop's.
    defaultViewport: headless ? (phone ? PHONE : LAPTOP) : null,
    args: [
      ...CHROMIUM_FLAGS,
      ...(phone ? FINGERS : []),
      ...(plain ? PLAIN : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(proxyPort === undefined ? [] : throughProxy(proxyPort)),
    ],
  });
  // Given to `launch`, the folder would be installed as well, but nobody waits for it there.
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chromium did not take the extension in ${extension}.`);
  const own = `chrome-extension://${id}/`;
  await closeWelcome(browser, own);
  if (privately) await allowPrivately(browser, id);
  const newTab = tabMaker(browser, installed, popupFile(extension));
  return {
    browser: 'chromium',
    version: await browser.version(),
    open: async (page) => {
      const requests: string[] = [];
      const tab = privately ? await privatePage(browser, own) : await browser.newPage();
      await serve(tab, page, requests);
      await tab.goto(page.url, { waitUntil: page.waitUntil ?? 'load' });
      return newTab(tab, requests);
    },
    visit: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return newTab(tab, []);
    },
    begin: async (url) => {
      const tab = await browser.newPage();
      // Never ends while the page is being sent, and fails when the tab is closed meanwhile.
      void tab.goto(url, { timeout: 0 }).catch(() => {});
      await until('the page to begin', () =>
        tab.evaluate(() => location.protocol === 'http:' && document.body !== null).catch(() => false),
      );
      return newTab(tab, []);
    },
    tabAt: async (url) => {
      const page = await until(url, async () => (await browser.pages()).find((one) => one.url() === url));
      return newTab(page, []);
    },
    pressShortcut: async (command) => {
      // Chromium takes no shortcuts from the protocol's keyboard, so the event itself is set off.
      const worker = await until('the background', async () => (await installed.workers())[0]);
      await worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    ownPage: async (file) => {
      const tab = await browser.newPage();
      await tab.goto(own + file);
      return newTab(tab, []);
    },
    badge: async () => {
      const worker = await until('the background', async () => (await installed.workers())[0]);
      return String(
        await worker.evaluate(`(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getBadgeText({ tabId: tab.id });
        })()`),
      );
    },
    icon: () => Promise.resolve(null),
    reloadExtension: async () => {
      await browser.installExtension(extension);
    },
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
    close: () => browser.close(),
  };
}

/** Without the switch of features every page would be asked for by https first. */
function throughProxy(port: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
}

/** Does by Chromium's own page of extensions what a person does there. Loaded anew by that, one from a folder needs the developer's mode. */
async function allowPrivately(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    interface Extensions {
      developerPrivate: Record<
        'updateProfileConfiguration' | 'updateExtensionConfiguration',
        (to: object) => Promise<void>
      >;
      management: { setEnabled: (one: string, on: boolean) => Promise<void> };
    }
    const { developerPrivate, management } = chrome as unknown as Extensions;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    await management.setEnabled(extensionId, true);
  }, id);
  await page.close();
}

/** A page in a private window of its own. The protocol's own contexts are others, of which no extension is told. */
async function privatePage(browser: Browser, own: string): Promise<Page> {
  const asking = await browser.newPage();
  await asking.goto(`${own}options.html`);
  const known = new Set(browser.targets());
  await asking.evaluate('chrome.windows.create({ incognito: true, url: "about:blank" })');
  const target = await browser.waitForTarget((one) => one.url() === 'about:blank' && !known.has(one), {
    timeout: PATIENCE,
  });
  await asking.close();
  return target.asPage();
}

/** Waits for the page that stands there once after installation, and closes it. */
export async function closeWelcome(browser: Browser, own: string): Promise<void> {
  const page = await until('the first page', async () =>
    (await browser.pages()).find((one) => one.url().startsWith(`${own}welcome.html`)),
  );
  await page.close();
}

/** The popup's file, as the built manifest names it. */
function popupFile(extension: string): string {
  const manifest: { action?: { default_popup?: string } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const popup = manifest.action?.default_popup;
  if (!popup) throw new Error(`The manifest in ${extension} names no popup.`);
  return popup;
}

function tabMaker(
  browser: Browser,
  extension: Extension,
  file: string,
): (page: Page, requests: string[]) => Tab {
  const address = `chrome-extension://${extension.id}/${file}`;
  async function popup(): Promise<Popup> {
    const target = await browser.waitForTarget((one) => one.url().startsWith(address), { timeout: PATIENCE });
    return chromiumPopup(await target.asPage());
  }
  return (page, requests) => ({
    ...chromiumPane(page),
    clickIcon: async () => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return popup();
    },
    popup,
    chooseInMenu: async (selector, entry) => {
      const url = await page.$eval(selector, (link) => (link instanceof HTMLAnchorElement ? link.href : ''));
      await page.bringToFront();
      const worker = await until('the background', async () => (await extension.workers())[0]);
      await worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: ${JSON.stringify(entry)}, linkUrl: ${JSON.stringify(url)} };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      })()`);
    },
    reader: async () => (await closedRoots(page))[0] ?? null,
    requests: () => [...requests],
    held: () => heldBy(page),
    close: () => page.close(),
  });
}

async function heldBy(page: Page): Promise<Held> {
  const inspector = await page.createCDPSession();
  // Twice: the first frees what the second can then collect.
  for (let turn = 0; turn < 2; turn++) await inspector.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await inspector.send('Memory.getDOMCounters');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  await inspector.detach();
  return { nodes, listeners: jsEventListeners, bytes: usedSize };
}

async function chromiumPopup(page: Page): Promise<Popup> {
  const pane = chromiumPane(page);
  await until('the popup to load', () => pane.evaluate(() => document.readyState === 'complete'));
  return {
    ...pane,
    isOpen: async () => !page.isClosed(),
    close: async () => {
      // It may close by itself meanwhile: its tab has gone.
      if (!page.isClosed()) await page.close().catch(() => {});
    },
  };
}
