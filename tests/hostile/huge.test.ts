import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Popup, Root, Session, Tab } from '../browsers/session.ts';
import { stands } from '../e2e/setup/panes.ts';
import { HUGE_PAGES, swallowing } from './hugePages.ts';

/** From the click to an answer. A machine by itself takes a tenth of it for the largest. Milliseconds. */
const LONGEST = 60_000;

const PAUSE = 100;

/** The popup's state once it has an answer, and its sentence. */
async function answerOf(popup: Popup): Promise<{ state: string; sentence: string }> {
  const end = Date.now() + LONGEST;
  while (Date.now() < end) {
    const answer = await popup.evaluate((root) => ({
      state: (root as Document).body.dataset['state'] ?? 'working',
      sentence: root.querySelector('#state')?.textContent ?? '',
    }));
    if (answer.state !== 'working') return answer;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
  throw new Error(`No answer within ${LONGEST / 1000} s.`);
}

/** What one sees of a page at once. By properties alone: a page may have put its own in the place of all functions. */
function digest(root: Root): object {
  const { documentElement, body } = root as Document;
  const attributesOf = (element: Element | null): string => {
    let all = '';
    for (const { name, value } of element?.attributes ?? []) all += ` ${name}="${value}"`;
    return all;
  };
  let elements = 0;
  let at: Element | null = documentElement;
  while (at) {
    elements++;
    let next: Element | null = at.firstElementChild;
    for (; at && !next; at = at.parentElement) next = at.nextElementSibling;
    at = next;
  }
  return {
    elements,
    characters: documentElement.textContent.length,
    html: attributesOf(documentElement),
    body: attributesOf(body),
    scroll: [scrollX, scrollY],
  };
}

/** Whether a reader stands in the page. */
function isRead(root: Root): boolean {
  let child = (root as Document).documentElement.lastElementChild;
  while (child && child.localName !== 'lede-reader') child = child.previousElementSibling;
  return child !== null;
}

/** Takes the reader off a page by the popup's switch, which no page can forbid. */
async function closeReader(tab: Tab, popup: Popup): Promise<void> {
  if (!(await tab.evaluate(isRead))) return;
  await popup.click('#view-original + span');
  await until('the reader to close', async () => !(await tab.evaluate(isRead)));
}

describe.each(['chromium', 'firefox'] as const)('a page out of bounds in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, { extension: builtFor(name) });
  });
  afterAll(() => session?.close());

  // The largest say the same in both browsers, and take the longest.
  const pages = HUGE_PAGES.filter(({ isLargest }) => name === 'chromium' || !isLargest);

  it.each(pages)(
    'is read or refused in a sentence, and is as it was: $name',
    async ({ page, says, changes }) => {
      const tab = await session.open(page);
      await tab.evaluate(() => scrollTo(0, 300));
      const before = await tab.evaluate(digest);
      const start = Date.now();
      const popup = await tab.clickIcon();
      const { state, sentence } = await answerOf(popup);
      expect(says).toContain(state);
      if (state === 'nothing') expect(sentence.length).toBeGreaterThan(20);
      expect(Date.now() - start).toBeLessThan(LONGEST);
      await closeReader(tab, popup);
      expect(await tab.evaluate(digest)).toEqual({ ...before, ...changes });
      await popup.close();
      await tab.close();
    },
  );

  // One that stops them at its window, before the click, no script can come before: there the popup closes the reader, as above.
  it('takes keys in the reader, although its document swallows them', async () => {
    const tab = await session.open(swallowing('document'));
    const popup = await tab.clickIcon();
    expect((await answerOf(popup)).state).toBe('story');
    const reader = await until('the reader', () => tab.reader());
    await popup.close();
    await reader.press('t');
    await stands(reader, 'dialog[data-theme="light"]');
    await reader.press('PageDown');
    await until('the reader to scroll', () =>
      reader.evaluate((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 100),
    );
    await reader.press('a');
    await stands(reader, '#panel-appearance');
    await reader.press('Escape');
    await stands(reader, '#panel-appearance', false);
    await reader.press('Escape');
    await until('the reader to close', async () => !(await tab.evaluate(isRead)));
    await tab.close();
  });
});
