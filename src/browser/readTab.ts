import { browser } from 'wxt/browser';
import type { ReaderCommand } from '../model.ts';
import type { Answer } from './answer.ts';
import { showFace } from './face.ts';
import { hidePageBar } from './hidePageBar.ts';
import { parseOutcome } from './parseOutcome.ts';
import { findTab, type Tab } from './tabs.ts';
import { whyRefused } from './whyRefused.ts';

const READER = '/reader.js';

declare global {
  /** Set in a page before the reader is injected that nobody clicked for: it is to open for a story and for nothing else. */
  var ledeOnly: boolean | undefined;
}

/**
 * Has the reader read a tab and open itself there; what it hands back is the answer. With `storyOnly` it opens where there
 * is a main story, and else leaves no trace. Never throws.
 */
export async function readTab(tab: Tab, storyOnly = false): Promise<Answer> {
  const shown = showFace(tab.id, 'working');
  const answer = await inject(tab, storyOnly);
  await shown;
  // A reader that is open says so itself, also where the popup has been closed meanwhile.
  if (!('open' in answer && answer.open)) await showFace(tab.id, 'idle');
  return answer;
}

async function inject(tab: Tab, storyOnly: boolean): Promise<Answer> {
  try {
    if (storyOnly) {
      await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => {
          globalThis.ledeOnly = true;
        },
        injectImmediately: true,
      });
    }
    hidePageBar(tab.id);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [READER],
      // Else browsers wait until the page has come to rest, which some never do; the reader waits for as long as it must.
      injectImmediately: true,
    });
    return toAnswer(frame?.result, tab);
  } catch (error) {
    return await refuse(tab, error);
  }
}

/** Asks the reader that is already in a tab. Never throws: a tab without one has gone elsewhere. */
export async function askReader(tab: Tab, command: ReaderCommand): Promise<Answer> {
  try {
    return toAnswer(await browser.tabs.sendMessage(tab.id, { command }, { frameId: 0 }), tab);
  } catch (error) {
    return await refuse(tab, error);
  }
}

function toAnswer(result: unknown, tab: Tab): Answer {
  const outcome = parseOutcome(result);
  if (outcome) return outcome;
  if (!/^(?:https?|file):/u.test(tab.url ?? '')) {
    // Firefox runs nothing in its own pages and says so with an empty result.
    return { kind: 'refused', why: whyRefused({ url: tab.url, message: '' }) };
  }
  return {
    kind: 'failed',
    url: tab.url ?? '',
    message: '',
    trail: [],
  };
}

async function refuse(tab: Tab, error: unknown): Promise<Answer> {
  const now = await findTab(tab.id);
  if (!now) return { kind: 'refused', why: 'gone' };
  const message = error instanceof Error ? error.message : String(error);
  const wasOpen = tab.url !== undefined;
  return { kind: 'refused', why: whyRefused({ url: now.url, wasOpen, status: now.status, message }) };
}
