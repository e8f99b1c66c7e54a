import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { ServedPage } from '../browsers/session.ts';
import { readFixture, served } from '../pages/readFixtures.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { isClosed, pageState, readerOf } from './setup/readers.ts';

/** Ten seconds of a soft tone, 8-bit mono at 8 kHz, as a data: address. */
function wav(): string {
  const rate = 8_000;
  const samples = Buffer.from(
    Array.from({ length: 10 * rate }, (_, at) => 128 + Math.round(20 * Math.sin(at / 6))),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return `data:audio/wav;base64,${Buffer.concat([head, samples]).toString('base64')}`;
}

/** The page with a field, and with sound that plays once its button is clicked. */
function withMedia(): ServedPage {
  const page = served(readFixture('daily8'));
  const sound = wav();
  const media = `<input id="field" value="some typed words"><button id="play" onclick="for (const one of document.querySelectorAll('audio, video')) one.play()">Play</button>
<audio src="${sound}" loop muted></audio><video src="${sound}" loop muted width="10" height="10"></video>`;
  return { ...page, html: page.html.replace('</body>', `${media}</body>`) };
}

inBrowsers('Leaving the reader', ({ session, clickIcon }) => {
  it('closes at a second press of the shortcut and opens at a third', async () => {
    const tab = await session().open(served(readFixture('daily8')));
    await tab.evaluate(() => window.scrollTo(0, 300));
    const before = await pageState(tab);
    // The bar of the page, which nothing can cover.
    const bar = (): Promise<string> =>
      tab.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth);
    expect(await bar()).toBe('auto');
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    expect(await bar()).toBe('none');
    await popup.close();
    for (let turn = 0; turn < 2; turn++) {
      await session().pressShortcut('toggle-reader');
      await isClosed(tab);
      expect(await pageState(tab)).toEqual(before);
      expect(await bar()).toBe('auto');
      await session().pressShortcut('toggle-reader');
      await readerOf(tab);
    }
    await tab.close();
  });

  it('keeps focus, caret, scrolling and what plays, and leaves no trace', async () => {
    const tab = await session().open(withMedia());
    await tab.click('#play');
    const times = (): Promise<number[]> =>
      tab.evaluate((root) =>
        [...root.querySelectorAll<HTMLMediaElement>('audio, video')].map((one) => one.currentTime),
      );
    await until('the sound to play', async () => (await times()).every((time) => time > 0));
    await tab.evaluate((root) => {
      const field = root.querySelector<HTMLInputElement>('#field');
      field?.focus();
      field?.setSelectionRange(5, 10);
      const marks: string[] = [];
      Reflect.set(window, 'marks', marks);
      for (const one of root.querySelectorAll('audio, video'))
        for (const name of ['pause', 'seeking', 'emptied', 'ended'])
          one.addEventListener(name, () => marks.push(name));
      window.scrollTo(0, 420);
    });
    const caret = (): Promise<unknown> =>
      tab.evaluate((root) => {
        const field = root.querySelector<HTMLInputElement>('#field');
        return [field?.selectionStart, field?.selectionEnd, field?.value];
      });
    const before = await pageState(tab);
    expect(before).toMatchObject({ focus: 'field', scroll: 420 });
    const held = await caret();
    const popup = await clickIcon(tab);
    await answered(popup);
    await readerOf(tab);
    await popup.click('#view-original + span');
    await isClosed(tab);
    expect(await pageState(tab)).toEqual(before);
    expect(await caret()).toEqual(held);
    expect(await tab.evaluate(() => Reflect.get(window, 'marks') as string[])).not.toContain('pause');
    const after = await times();
    await until('the sound to play on', async () => (await times()).every((time, at) => time !== after[at]));
    await tab.close();
  });
});
