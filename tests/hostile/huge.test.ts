import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import type { Popup, Session } from '../browsers/session.ts';
import { HUGE_PAGES } from './hugePages.ts';

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

describe.each(['chromium', 'firefox'] as const)('a page out of bounds in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, { extension: builtFor(name) });
  });
  afterAll(() => session?.close());

  // The largest say the same in both browsers, and take the longest.
  const pages = HUGE_PAGES.filter(({ isLargest }) => name === 'chromium' || !isLargest);

  it.each(pages)('is read or refused in a sentence: $name', async ({ page, says }) => {
    const tab = await session.open(page);
    const start = Date.now();
    const popup = await tab.clickIcon();
    const { state, sentence } = await answerOf(popup);
    expect(says).toContain(state);
    if (state === 'nothing') expect(sentence.length).toBeGreaterThan(20);
    expect(Date.now() - start).toBeLessThan(LONGEST);
    await popup.close();
    await tab.close();
  });
});
