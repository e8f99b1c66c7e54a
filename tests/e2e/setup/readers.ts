import { until } from '../../browsers/pane.ts';
import type { Pane, Popup, Tab } from '../../browsers/session.ts';
import { answered } from './answered.ts';

/** The reader in a tab, once it is there. */
export const readerOf = (tab: Tab): Promise<Pane> => until('the reader', () => tab.reader());

/** The reader in a tab, once the popup that opened it has its answer and is closed. */
export async function readerAlone(tab: Tab, popup: Popup): Promise<Pane> {
  await answered(popup);
  const reader = await readerOf(tab);
  await popup.close();
  return reader;
}

/** Waits until no reader stands in a tab, and the focus, which a browser gives back a moment later, is the page's. */
export const isClosed = (tab: Tab): Promise<true> =>
  until(
    'the reader to close',
    async () =>
      (await tab.reader()) === null &&
      (await tab.evaluate(() => document.activeElement?.localName !== 'lede-reader')),
  );

/** The headline that a reader shows. */
export const headline = (reader: Pane): Promise<string> =>
  reader.evaluate((root) => root.querySelector('#headline')?.textContent ?? '');

/** How many readers stand in a page's document, seen or not. */
export const countReaders = (tab: Tab): Promise<number> =>
  tab.evaluate((root) => root.querySelectorAll('lede-reader').length);

/** All of the page that a script of its own could see. */
export const pageState = (tab: Tab): Promise<object> =>
  tab.evaluate((root) => ({
    html: (root as Document).documentElement.outerHTML,
    scroll: window.scrollY,
    focus: document.activeElement?.id || (document.activeElement?.localName ?? ''),
    selection: String(getSelection()),
    loaded: performance.timeOrigin,
  }));

/** Scrolls a page and selects a few of its letters, as a person leaves it who is amid reading. */
export const leaveTraces = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    window.scrollTo(0, 400);
    const line = document.querySelector('p')?.firstChild;
    if (line) getSelection()?.setBaseAndExtent(line, 2, line, 9);
  });
