import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './askBackground.ts';
import { showFace } from './face.ts';
import { fontFile } from './fontFile.ts';
import { openPopupAt } from './openPopupAt.ts';
import { openBeside, toTab, type Tab } from './tabs.ts';

const TOOLS = '/tools.js';

/** More tabs at once than this are no wish of a person's. */
const MOST_TABS = 200;

/** Opens an address in the reader, beside a tab. */
type Read = (from: Tab, url: string) => Promise<void>;

/** Does what readers in pages ask of the background. */
export function answerReaders(read: Read): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const tab = toTab(sender.tab);
    if (sender.id === browser.runtime.id && isFontRequest(message)) {
      void fontFile(message.weight).then(respond, () => respond(null));
      return true;
    }
    const request = parseRequest(message);
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !tab || !request) return undefined;
    void carryOut(request, tab, read).then(
      () => respond(true),
      () => respond(false),
    );
    // Keeps the channel open until then, in both browsers.
    return true;
  });
}

async function carryOut(request: BackgroundRequest, tab: Tab, read: Read): Promise<void> {
  switch (request.ask) {
    case 'openTabs':
      for (const [place, url] of request.addresses.entries()) await openBeside(tab, url, true, place + 1);
      break;
    case 'read':
      // At once, as in Chrome the click counts here too, and not waited for: its page may be long in coming.
      void read(tab, request.url);
      break;
    case 'opened':
    case 'closed':
      await showFace(tab.id, request.ask === 'opened' ? 'open' : 'idle');
      break;
    case 'tools':
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [TOOLS] });
      break;
    case 'always':
      if (!(await openPopupAt('always', tab.id))) await browser.runtime.openOptionsPage();
      break;
    default:
      await browser.runtime.openOptionsPage();
  }
}

function isFontRequest(message: unknown): message is { weight: 400 | 700 } {
  if (typeof message !== 'object' || message === null || !('ask' in message) || !('weight' in message))
    return false;
  return message.ask === 'font' && (message.weight === 400 || message.weight === 700);
}

/** A message as a request; it comes from a page's process and is not trusted. */
function parseRequest(message: unknown): BackgroundRequest | null {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return null;
  const { ask } = message;
  if (ask === 'tools' || ask === 'options' || ask === 'opened' || ask === 'closed' || ask === 'always')
    return { ask };
  if (ask === 'read' && 'url' in message && isOfTheWeb(message.url)) return { ask, url: message.url };
  if (ask !== 'openTabs' || !('addresses' in message) || !Array.isArray(message.addresses)) return null;
  return { ask, addresses: message.addresses.slice(0, MOST_TABS).filter(isOfTheWeb) };
}

function isOfTheWeb(url: unknown): url is string {
  return typeof url === 'string' && /^https?:$/u.test(URL.parse(url)?.protocol ?? '');
}
