import type { Answer } from '../browser/answer.ts';
import { showBadge } from '../browser/badge.ts';
import { askReader, readTab } from '../browser/readTab.ts';
import { frontTab, openBeside, type Tab } from '../browser/tabs.ts';
import { direction, locale } from '../browser/text.ts';
import { drawPopup } from './drawPopup.ts';

/** A page that takes longer is still on its way, and the popup says so. */
const SLOW_AFTER_MS = 700;

/** The popup's life: show a sign of it, read the tab in front, show what came of it, and pass on what is asked. */
export async function startPopup(body: HTMLElement): Promise<void> {
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  let tab: Tab | null = null;
  /** Tabs opened so far: each stands behind the one before, in the order of the clicks. */
  let opened = 0;

  const popup = drawPopup(body, {
    onCommand: async (command) => {
      if (tab) popup.show(await askReader(tab, command));
    },
    onOpen: async (url, background) => {
      if (!tab) return;
      opened += 1;
      await openBeside(tab, url, background, opened);
      if (!background) window.close();
    },
    onAgain: () => void read(),
  });

  async function read(): Promise<void> {
    tab = await frontTab();
    popup.working(tab);
    const slow = setTimeout(() => popup.waiting(), SLOW_AFTER_MS);
    const answer: Answer = tab ? await readTab(tab) : { kind: 'refused', why: 'browser' };
    clearTimeout(slow);
    popup.show(answer);
    if (tab) await showBadge(tab.id, answer);
  }
  await read();
}
