import type { Bidi } from './bidi.ts';

/** Firefox's own window: its toolbar and popup, which no page and no protocol command reaches. */
export interface FirefoxWindow {
  /** Clicks the extension's icon, with the `activeTab` grant that a person's click gives. */
  clickIcon(): Promise<void>;
  /** Has the window do what it does when a shortcut's keys are pressed. */
  pressShortcut(command: string): Promise<void>;
  /** The protocol's name of the open popup's browsing context, or null. */
  popup(): Promise<string | null>;
  closePopup(): Promise<void>;
  /** Chooses the extension's entry in the menu of the right mouse button; false while that is not open. */
  chooseInMenu(entry: string): Promise<boolean>;
  /** Loads an address in the tab in front as if typed in. */
  load(url: string): Promise<void>;
  /** Allows the extension in private windows, as a person does on the page of add-ons; it is loaded anew by that. */
  allowPrivately(): Promise<void>;
  /** Where the extension's own pages stand. */
  ownAddress(): Promise<string>;
  closeTab(url: string): Promise<void>;
  /** What the icon's badge says of the tab in front. */
  badge(): Promise<string>;
  /** The file of the icon for the tab in front, the smallest. */
  icon(): Promise<string>;
  /** Addresses of all tabs. */
  addresses(): Promise<string[]>;
}

const WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;

/** `openPopup` of the extension API would not grant `activeTab`; this is what the toolbar button itself calls. */
const CLICK = `${WINDOW}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(ID);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** The window's own key element of a shortcut, which calls the extension and grants `activeTab`. */
const PRESS = `${WINDOW}
  const { extension } = WebExtensionPolicy.getByID(ID);
  const { shortcut } = (await extension.shortcuts.allCommands()).find(({ name }) => name === COMMAND);
  const letter = shortcut.split('+').at(-1);
  const held = shortcut.split('+').length - 1;
  const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] > key')];
  keys.find((key) => key.getAttribute('key') === letter && key.getAttribute('modifiers').split(/[ ,]+/).length === held).doCommand();`;

/**
 * The remote protocol knows tabs only: a browser without a permanent key and outside the list of tabs has no name in
 * it. With both, all commands (scripts, keys, pointer, pictures) work in the popup as in any page.
 */
const POPUP = `
  // Of all windows: the one asked for first is not always the one in front later.
  const popups = () =>
    [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document }) => [
      ...document.querySelectorAll('browser.webextension-popup-browser'),
    ]);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { TabManager } = ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs');
  if (!Object.hasOwn(TabManager, 'allTabs')) {
    const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs');
    Object.defineProperty(TabManager, 'allTabs', {
      get() {
        return [...get.call(this), ...popups().map((linkedBrowser) => ({ linkedBrowser }))];
      },
    });
  }
  const open = popups().find((popup) => popup.closest('panel')?.state === 'open');
  if (!open) return null;
  open.permanentKey ??= {};
  return NavigableManager.getIdForBrowsingContext(open.browsingContext);`;

const CLOSE = `${WINDOW}
  window.document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();`;

/** A click on the entry counts as a person's, so the extension may ask for permissions. */
const CHOOSE = `${WINDOW}
  const menu = window.document.getElementById('contentAreaContextMenu');
  const entry = menu.querySelector('menuitem[id$="-menuitem-_' + ENTRY + '"]');
  if (menu.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;`;

const LOAD = `${WINDOW}
  const browser = window.gBrowser.selectedBrowser;
  browser.fixupAndLoadURIString(URL, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  while (browser.currentURI.spec !== URL || browser.webProgress.isLoadingDocument) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }`;

const ADDRESSES = `${WINDOW}
  return JSON.stringify(window.gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec));`;

const ALLOW_PRIVATELY = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(ID);
  await ExtensionPermissions.add(ID, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] }, extension);
  await (await AddonManager.getAddonByID(ID)).reload();`;

const OWN = `return 'moz-extension://' + WebExtensionPolicy.getByID(ID).mozExtensionHostname + '/';`;

const CLOSE_TAB = `${WINDOW}
  for (const tab of [...window.gBrowser.tabs]) {
    if (tab.linkedBrowser.currentURI.spec === URL) window.gBrowser.removeTab(tab);
  }`;

const ACTION = `${WINDOW}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(ID).extension);
  const { badgeText, icon } = action.getContextData(window.gBrowser.selectedTab);`;

const BADGE = `${ACTION}
  return badgeText ?? '';`;

/** One that is made for a colour of toolbar has a file for each. */
const ICON = `${ACTION}
  return icon[16]?.dark ?? icon[16];`;

/** The window of the browser that the protocol drives, for the extension with this id. */
export async function firefoxWindow(protocol: Bidi, id: string): Promise<FirefoxWindow> {
  const { contexts } = await protocol.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const [top] = contexts;
  if (!top) throw new Error('Firefox shows the tests no window.');
  const run = async (body: string): Promise<unknown> =>
    (await protocol.call(top.context, `async () => {${body}}`)).value;
  return {
    clickIcon: async () => void (await run(`const ID = ${JSON.stringify(id)}; ${CLICK}`)),
    pressShortcut: async (command) =>
      void (await run(`const ID = ${JSON.stringify(id)}, COMMAND = ${JSON.stringify(command)}; ${PRESS}`)),
    popup: async () => {
      const context = await run(POPUP);
      return typeof context === 'string' ? context : null;
    },
    closePopup: async () => void (await run(CLOSE)),
    chooseInMenu: async (entry) => (await run(`const ENTRY = ${JSON.stringify(entry)}; ${CHOOSE}`)) === true,
    load: async (url) => void (await run(`const URL = ${JSON.stringify(url)}; ${LOAD}`)),
    allowPrivately: async () => void (await run(`const ID = ${JSON.stringify(id)}; ${ALLOW_PRIVATELY}`)),
    ownAddress: async () => String(await run(`const ID = ${JSON.stringify(id)}; ${OWN}`)),
    closeTab: async (url) => void (await run(`const URL = ${JSON.stringify(url)}; ${CLOSE_TAB}`)),
    badge: async () => String(await run(`const ID = ${JSON.stringify(id)}; ${BADGE}`)),
    icon: async () => String(await run(`const ID = ${JSON.stringify(id)}; ${ICON}`)),
    addresses: async () => JSON.parse(String(await run(ADDRESSES))),
  };
}
