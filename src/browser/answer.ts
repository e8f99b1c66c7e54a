import type { Outcome } from '../model.ts';

/** Why a page cannot be read at all; each has a sentence of its own, `refused_…` in the texts. */
export type RefusalReason =
  /** The browser's own pages and those of other extensions. */
  | 'browser'
  /** A store of extensions. */
  | 'store'
  /** The browser's PDF viewer. */
  | 'pdf'
  /** The source code of a page. */
  | 'source'
  /** No page of the web, and the browser does not tell what: source code or an empty tab. */
  | 'unknown'
  /** The browser shows the address in a view of its own: a PDF file without that ending, an error. */
  | 'view'
  /** A file on this computer, without the permission for those. */
  | 'file'
  /** The page could not be loaded: a network error. */
  | 'error'
  /** The tab has nothing in it yet. */
  | 'loading'
  /** The tab was closed or went to another address while it was read. */
  | 'gone'
  /** The tab went to another address, and the access that the click gave ended there; a new click gives it again. */
  | 'moved'
  /** Any other refusal, such as an administrator's rule. */
  | 'denied';

/** What comes of asking a tab: the page's own answer, or why there is none. */
export type Answer = Outcome | { kind: 'refused'; why: RefusalReason };
