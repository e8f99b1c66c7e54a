import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/launch.ts';
import type { Popup, Session } from '../browsers/session.ts';
import { ROOT } from '../tools/run.ts';
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

describe('a page out of bounds in chromium', () => {
  let session: Session;

  beforeAll(async () => {
    session = await launch('chromium', { extension: join(ROOT, '.output', 'chrome-mv3') });
  });
  afterAll(() => session?.close());

  it.each(HUGE_PAGES)('is read or refused in a sentence: $name', async ({ page, says }) => {
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
