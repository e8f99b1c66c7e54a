import { type Browser, type Page, launch } from 'puppeteer-core';
import { bidi, type Bidi } from './bidi.ts';
import { findBrowser } from './find.ts';
import { firefoxPane, firefoxReader } from './firefoxPane.ts';
import { type FirefoxWindow, firefoxWindow } from './firefoxWindow.ts';
import { PATIENCE, until } from './pane.ts';
import { serve } from './serve.ts';
import type { LaunchOptions, Popup, Session, Tab } from './session.ts';
import { LAPTOP, PHONE } from './sizes.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** 1 is a coarse pointer that does not hover. */
const FINGERS = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

/** 2 lets no page have colours of its own. */
const PLAIN = { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 };

/** Starts Firefox with the extension in it. */
export async function launchFirefox({
  extension,
  headless = true,
  phone = false,
  plain = false,
  privately = false,
  proxyPort,
}: LaunchOptions): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    protocolTimeout: 4 * PATIENCE,
    defaultViewport: headless ? (phone ? PHONE : LAPTOP) : null,
    // Gives the tests the browser window itself, and with it the toolbar.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Gives a permission where a person would be asked for it; its question stands in the window, where no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      // Voices of the browser's own that say nothing: machines of tests have none.
      'media.webspeech.synth.test': true,
      ...(phone ? FINGERS : {}),
      ...(plain ? PLAIN : {}),
      ...(privately ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...(proxyPort === undefined ? {} : throughProxy(proxyPort)),
    },
  });
  const protocol = bidi(browser);
  const window = await firefoxWindow(protocol, await browser.installExtension(extension));
  if (privately) await window.allowPrivately();
  const own = await window.ownAddress();
  // It stands in no private window.
  if (!privately) await closeWelcome(window, own);
  return {
    browser: 'firefox',
    version: await browser.version(),
    open: async (page) => {
      const requests: string[] = [];
      const tab = await browser.newPage();
      await serve(tab, page, requests);
      await tab.goto(page.url, { waitUntil: page.waitUntil ?? 'load' });
      return firefoxTab(tab, protocol, window, requests);
    },
    visit: (url) => visit(url, browser, protocol, window),
    begin: async (url) => {
      const tab = await browser.newPage();
      // Never ends while the page is being sent, and fails when the tab is closed meanwhile.
      void tab.goto(url, { timeout: 0 }).catch(() => {});
      const opened = firefoxTab(tab, protocol, window, []);
      await until('the page to begin', () =>
        opened.evaluate(() => location.protocol === 'http:' && document.body !== null).catch(() => false),
      );
      return opened;
    },
    tabAt: async (url) => {
      const page = await until(url, async () => {
        // A page's own idea of its address is that of before until it is complete.
        const { contexts } = await protocol.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
        const at = contexts.find((one) => one.url === url)?.context;
        return (await browser.pages()).find((one) => protocol.contextOf(one) === at);
      });
      return firefoxTab(page, protocol, window, []);
    },
    pressShortcut: (command) => window.pressShortcut(command),
    ownPage: async (file) => {
      const page = await browser.newPage();
      await window.load(own + file);
      return firefoxTab(page, protocol, window, []);
    },
    badge: () => window.badge(),
    icon: () => window.icon(),
    reloadExtension: async () => {
      await browser.installExtension(extension);
    },
    addresses: () => window.addresses(),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
    close: () => browser.close(),
  };
}

/** Waits for the page that stands there once after installation, and closes it. */
async function closeWelcome(window: FirefoxWindow, own: string): Promise<void> {
  const url = `${own}welcome.html`;
  await until('the first page', async () => (await window.addresses()).includes(url));
  await window.closeTab(url);
}

function throughProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

async function visit(url: string, browser: Browser, protocol: Bidi, window: FirefoxWindow): Promise<Tab> {
  const page = await browser.newPage();
  // The remote protocol waits in vain for the browser's own pages, so the window is told to load them.
  if (/^https?:/u.test(url)) await page.goto(url, { waitUntil: 'domcontentloaded' });
  else await window.load(url);
  return firefoxTab(page, protocol, window, []);
}

function firefoxTab(page: Page, protocol: Bidi, window: FirefoxWindow, requests: string[]): Tab {
  const context = protocol.contextOf(page);
  return {
    ...firefoxPane(protocol, context),
    clickIcon: async () => {
      await page.bringToFront();
      return firefoxPopup(protocol, window, await openPopup(protocol, window));
    },
    popup: async () => firefoxPopup(protocol, window, await loadedPopup(protocol, window)),
    chooseInMenu: async (selector, entry) => {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      await until(`the menu's ${entry}`, () => window.chooseInMenu(entry));
    },
    reader: () => firefoxReader(protocol, context),
    requests: () => [...requests],
    held: () => Promise.resolve(null),
    close: () => page.close(),
  };
}

/** After how long without a popup the icon is clicked again, as a person does. Milliseconds. */
const LOST = PATIENCE / 3;

/** Clicks the icon, more than once where that brings none, and gives the popup's context once it has loaded. */
async function openPopup(protocol: Bidi, window: FirefoxWindow): Promise<string> {
  await window.clickIcon();
  let clicked = Date.now();
  return loadedPopup(protocol, window, async () => {
    if (Date.now() - clicked < LOST) return;
    await window.clickIcon();
    clicked = Date.now();
  });
}

/**
 * The popup's context once it has loaded: until then the browser may put another in its place, and on a busy machine it
 * drops a popup whose page comes late.
 */
function loadedPopup(protocol: Bidi, window: FirefoxWindow, onNone?: () => Promise<void>): Promise<string> {
  return until('the popup to load', async () => {
    const context = await window.popup();
    if (!context) {
      await onNone?.();
      return null;
    }
    try {
      const isLoaded = await firefoxPane(protocol, context).evaluate(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      );
      return isLoaded && context;
    } catch (error) {
      if (error instanceof Error && error.message.includes('no such frame')) return null;
      throw error;
    }
  });
}

function firefoxPopup(protocol: Bidi, window: FirefoxWindow, context: string): Popup {
  const isOpen = async (): Promise<boolean> => (await window.popup()) === context;
  return {
    ...firefoxPane(protocol, context),
    isOpen,
    close: async () => {
      await window.closePopup();
      await until('the popup to close', async () => !(await isOpen()));
    },
  };
}
