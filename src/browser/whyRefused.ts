import { isPdf } from './isPdf.ts';
import type { RefusalReason } from './answer.ts';

/** What is known of a tab that could not be read. */
export interface RefusedTab {
  /** The tab's address; absent where the browser does not tell. */
  url?: string | undefined;
  /** Whether the browser told its address before, and with it the access that a click gives. */
  wasOpen?: boolean;
  /** As the browser gives it. */
  status?: string | undefined;
  /** The browser's own error text. */
  message: string;
}

const WEB = /^https?:$/u;

/** Hosts where no extension may run, as Chrome, Edge and Firefox have them built in. */
const STORES = [
  /^chromewebstore\.google\.com$/u,
  /^microsoftedge\.microsoft\.com$/u,
  /^addons\.mozilla\.org$/u,
  /^addons\.opera\.com$/u,
];
const OLD_CHROME_STORE = /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/u;

/** Firefox keeps extensions off these too: `extensions.webextensions.restrictedDomains`. */
const MOZILLA = /^(?:.+\.)?(?:mozilla\.(?:org|net)|firefox\.com)$/u;

/** Chrome tells no address of its own pages, but names their scheme. */
const OWN_PAGE = /cannot access (?:a|an) [\w-]+:(?:\/\/)? url/iu;
const GALLERY = /extensions gallery/iu;
/** Chrome, of addresses that it hides and that an icon's click gives no access to. */
const HIDDEN = /cannot access contents of the page/iu;
/** Firefox, after a click that gave access: the address is right, but what is shown is not the page. */
const NOT_THE_PAGE = /missing host permission/iu;

const ERROR_PAGE = /chrome-error:|error page/iu;
const TAB_GONE =
  /no tab with id|invalid tab id|tab was closed|frame .*(?:removed|lost|navigated)|no frame with id|actor.*destroyed|message (?:port|channel) closed|receiving end does not exist|context.*invalidated|navigated away/iu;

/** The reason that fits a refusal best, from the tab's address and the browser's error text. */
export function whyRefused({ url, wasOpen, status, message }: RefusedTab): RefusalReason {
  if (wasOpen && url === undefined) return 'moved';
  if (ERROR_PAGE.test(message)) return 'error';
  if (OWN_PAGE.test(message)) return 'browser';
  if (GALLERY.test(message)) return 'store';
  const address = url ? URL.parse(url) : null;
  if (!address) return status === 'loading' || url === '' ? 'loading' : whyHidden(message);
  if (address.protocol === 'view-source:') return 'source';
  if (address.protocol === 'file:') return 'file';
  if (isStore(address)) return 'store';
  if (!WEB.test(address.protocol)) return 'browser';
  if (TAB_GONE.test(message)) return 'gone';
  if (MOZILLA.test(address.hostname)) return 'browser';
  // Firefox shows a PDF file in a page of its own that keeps the file's address.
  if (isPdf(address.href)) return 'pdf';
  if (status === 'loading') return 'loading';
  return NOT_THE_PAGE.test(message) ? 'view' : 'denied';
}

function whyHidden(message: string): RefusalReason {
  if (HIDDEN.test(message)) return 'unknown';
  return TAB_GONE.test(message) ? 'gone' : 'denied';
}

function isStore(address: URL): boolean {
  return OLD_CHROME_STORE.test(address.href) || STORES.some((host) => host.test(address.hostname));
}
