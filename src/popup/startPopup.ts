import type { Answer } from '../browser/answer.ts';
import { showBadge } from '../browser/badge.ts';
import { askReader, readTab } from '../browser/readTab.ts';
import { frontTab, openBeside, type Tab } from '../browser/tabs.ts';
import { direction, locale } from '../browser/text.ts';
import { step } from '../dom/step.ts';
import type { ListedStory } from '../model.ts';
import { keptSettings } from '../settings/keptSettings.ts';
import { wishToRead } from '../sites/wishToRead.ts';
import { alwaysOpen } from './alwaysOpen.ts';
import { drawPopup } from './drawPopup.ts';

/** A page that takes longer is still on its way, and the popup says so. */
const SLOW_AFTER_MS = 700;

/** How often to look whether the page has more stories. */
const LOOK_EVERY_MS = 2_000;

/** The popup's life: show a sign of it, read the tab in front, show what came of it, and pass on what is asked. */
export async function startPopup(body: HTMLElement): Promise<void> {
  step('popup');
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  // Its colours alone: the popup's letters have a size of their own.
  void keptSettings(({ theme }) => (body.dataset['theme'] = theme));
  let tab: Tab | null = null;
  /** Tabs opened so far: each stands behind the one before, in the order of the clicks. */
  let opened = 0;
  /** Commands sent so far. */
  let asked = 0;
  /** Whether a list is shown. */
  let listed = false;

  async function open(stories: readonly ListedStory[], background: boolean): Promise<void> {
    if (!tab) return;
    // Noted first: the popup closes as soon as another tab comes to the front.
    const noted = see(tab, stories);
    for (const { url } of stories) {
      opened += 1;
      await openBeside(tab, url, background, opened);
    }
    await noted;
    if (!background) window.close();
  }

  const popup = drawPopup(body, {
    onCommand: async (command) => {
      if (!tab) return;
      const turn = ++asked;
      const answer = await askReader(tab, command);
      // An answer to an earlier click would set the switch back under the finger.
      if (turn === asked) show(answer);
    },
    onOpen: open,
    onReadPage: async (story) => {
      if (!tab) return;
      // Nothing may stand between the click and the question.
      const allowed = wishToRead(tab, story.url);
      void see(tab, [story]);
      if (await allowed) window.close();
      else await open([story], false);
    },
    onAgain: () => void read(),
    onPick: async () => {
      if (tab) await askReader(tab, { do: 'pick' });
      window.close();
    },
  });

  const always = alwaysOpen();
  body.append(always.element);

  function show(answer: Answer): void {
    listed = 'related' in answer;
    popup.show(answer);
    // What is visited in a private window is not written down.
    always.offer('related' in answer && !tab?.isPrivate ? answer.url : '');
    step('list');
  }

  async function read(): Promise<void> {
    const before = tab;
    tab = await frontTab();
    popup.working(tab);
    // Reading would be refused as well, but for reasons that are not the person's.
    if (tab && before?.url !== undefined && tab.url === undefined)
      return show({ kind: 'refused', why: 'moved' });
    const slow = setTimeout(() => popup.waiting(), SLOW_AFTER_MS);
    const answer: Answer = tab ? await readTab(tab) : { kind: 'refused', why: 'browser' };
    clearTimeout(slow);
    show(answer);
    if (tab) await showBadge(tab.id, answer);
  }
  await read();
  // The page may load more stories meanwhile, which join the list.
  setInterval(() => void look(), LOOK_EVERY_MS);

  async function look(): Promise<void> {
    const turn = asked;
    const answer = tab && body.dataset['state'] !== 'working' ? await askReader(tab, { do: 'state' }) : null;
    if (turn !== asked) return;
    const gone = answer?.kind === 'refused' && (answer.why === 'gone' || answer.why === 'moved');
    if (answer && ('related' in answer || (gone && listed))) show(answer);
  }
}

/** Has the reader mark stories as opened. */
function see(tab: Tab, stories: readonly ListedStory[]): Promise<Answer> {
  return askReader(tab, { do: 'seen', indexes: stories.map(({ index }) => index) });
}
