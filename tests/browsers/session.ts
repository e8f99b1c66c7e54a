import type { KeyInput } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** A page that the tests serve at an address of its own, in place of the web. */
export interface ServedPage {
  /** Where it stands: any http(s) address; nobody else is asked for it. */
  url: string;
  html: string;
  /** Headers of the answer beside the content type, such as a content-security-policy. */
  headers?: Record<string, string>;
  /** Other answers that the page may ask for, as text or HTML, by address. Everything else is refused. */
  files?: Record<string, string>;
  /** What to wait for; 'load' unless told. Some pages' loading never ends, a hostile one's frame in Chromium for one. */
  waitUntil?: 'load' | 'domcontentloaded';
}

export interface ClickOptions {
  button?: 'left' | 'middle';
  modifier?: 'Control' | 'Shift' | 'Alt' | 'Meta';
}

/** Something that is looked at and used as a person does: a page, the popup, or the reader within a page. */
export interface Pane {
  /**
   * Runs a function in it. Function, arguments and answer travel as text, so the function sees nothing of where it was
   * written and the answer is plain data. Works under any content-security-policy.
   */
  evaluate<Args extends unknown[], Answer>(
    run: (root: Root, ...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
  /** A real click in the middle of the first element that matches, scrolled into view. Throws where there is none. */
  click(selector: string, options?: ClickOptions): Promise<void>;
  /** A real key press; modifiers stand before the key they change: `press('Shift', 'Tab')`. */
  press(...keys: KeyInput[]): Promise<void>;
  /** Saves a PNG of what can be seen. */
  screenshot(path: PngPath): Promise<void>;
}

export type PngPath = `${string}.png`;

/** What a pane's functions are given: the document of a page, or the reader's closed shadow root. */
export type Root = Document | ShadowRoot;

export interface Popup extends Pane {
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab extends Pane {
  /** A real click on the extension's toolbar icon while this tab is in front: the popup opens, `activeTab` is granted. */
  clickIcon(): Promise<Popup>;
  /** The popup, where the extension opens it by itself while this tab is in front. */
  popup(): Promise<Popup>;
  /**
   * Chooses the extension's entry, by its id, in the menu of the right mouse button on an element: in Firefox in the menu
   * itself. Chromium's menu belongs to the system and no test reaches it, so the event itself is set off, without the
   * leave to ask for permissions that a person's click gives.
   */
  chooseInMenu(selector: string, entry: string): Promise<void>;
  /** The extension's closed shadow root in the top layer of the page, or null while none stands there. */
  reader(): Promise<Pane | null>;
  /** Addresses asked for since the page was opened, the page's own included, those refused too. */
  requests(): string[];
  /** What its process holds once all that nobody needs is gone; null where the browser does not tell (Firefox). */
  held(): Promise<Held | null>;
  close(): Promise<void>;
}

/** What a page's process holds. */
export interface Held {
  /** Nodes of documents, those out of sight too. */
  nodes: number;
  /** Listeners for events, of whichever script. */
  listeners: number;
  /** Bytes that scripts use. */
  bytes: number;
}

/** A browser with the extension in it. */
export interface Session {
  browser: BrowserName;
  /** Name and version, as the browser gives them. */
  version: string;
  /** A new tab with a page of the tests' own. */
  open(page: ServedPage): Promise<Tab>;
  /** A new tab at an address of the browser's or the web's. */
  visit(url: string): Promise<Tab>;
  /** A new tab on its way to an address of the web whose page may never be complete. */
  begin(url: string): Promise<Tab>;
  /** A tab that something opened by itself, once it is at this address. */
  tabAt(url: string): Promise<Tab>;
  /** Presses a keyboard shortcut of the manifest, by its command's name, in the tab in front. */
  pressShortcut(command: string): Promise<void>;
  /** A new tab with a page of the extension's own. */
  ownPage(file: OwnPage): Promise<Tab>;
  /** What the icon's badge says of the tab in front. */
  badge(): Promise<string>;
  /** The file of the icon for the tab in front, the smallest; null in Chromium, which does not tell. */
  icon(): Promise<string | null>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Addresses of all tabs, in no order. */
  addresses(): Promise<string[]>;
  /** Resolves when the browser has been closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export type OwnPage = 'options.html' | 'welcome.html';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** A phone: a narrow window, and fingers in place of a mouse. */
  phone?: boolean;
  /** All windows are private ones, in which the extension is allowed to work. */
  privately?: boolean;
  /** As a system is set by people who choose all colours themselves and want nothing to move. */
  plain?: boolean;
  /** The browser's own language, and so the extension's: its tag. Of Chromium alone, which brings all of them. */
  language?: string;
  /** Port of a proxy on this machine that all requests are to go through: those of pages, of the extension and of the browser itself. */
  proxyPort?: number;
}
