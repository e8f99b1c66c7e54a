import type { Answer } from './answer.ts';
import { showBadge, showRefusal } from './badge.ts';
import { askReader, readTab } from './readTab.ts';
import { sentenceOf } from './sentenceOf.ts';
import type { Tab } from './tabs.ts';

/** Reads a tab without the popup: from a shortcut, which also closes the reader again, or from the menu. */
export async function readFromOutside(tab: Tab, toggle: boolean): Promise<void> {
  // A reader that is there knows whether it is open; a page without one answers nothing and gets one.
  const there = toggle ? await askReader(tab, { do: 'toggle' }) : null;
  const answer = there && there.kind !== 'refused' ? there : await readTab(tab);
  await showAnswer(tab, answer);
}

/** Reads what is selected in a tab. */
export async function readSelection(tab: Tab): Promise<void> {
  const there = await askReader(tab, { do: 'selection' });
  if (there.kind !== 'refused') return await showAnswer(tab, there);
  await readTab(tab);
  return await showAnswer(tab, await askReader(tab, { do: 'selection' }));
}

async function showAnswer(tab: Tab, answer: Answer): Promise<void> {
  if ('related' in answer) await showBadge(tab.id, answer);
  else await showRefusal(tab.id, sentenceOf(answer));
}
