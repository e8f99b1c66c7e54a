import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import type { Pane, Session } from '../browsers/session.ts';
import { answered } from './setup/answered.ts';
import { longStory } from './setup/longStory.ts';
import { stands } from './setup/panes.ts';
import { readerOf } from './setup/readers.ts';

/** https://developer.apple.com/design/human-interface-guidelines/accessibility and WCAG 2.5.5 say 44 by 44. */
const LEAST = 44;

/** Controls that a finger could miss. Links in a line of text may be as high as the line. */
const tooSmall = (pane: Pane): Promise<string[]> =>
  pane.evaluate((root, least) => {
    const seen = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ control, box }) => box.width > 0 && getComputedStyle(control).display !== 'inline');
    if (seen.length === 0) return ['nothing to touch'];
    return seen
      .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
      .map(
        ({ control, box }) =>
          `${control.localName}#${control.id}.${control.className} ${box.width} ${box.height}`,
      );
  }, LEAST);

/** Whether the chosen one of two looks different from the other though all colours are the system's. */
const differ = (pane: Pane, chosen: string, other: string): Promise<boolean> =>
  pane.evaluate(
    (root, ...selectors) => {
      const [one, two] = selectors.map((selector) => {
        const element = root.querySelector(selector);
        const { backgroundColor, outlineStyle } = element
          ? getComputedStyle(element)
          : ({} as CSSStyleDeclaration);
        return `${backgroundColor} ${outlineStyle}`;
      });
      return one !== two;
    },
    chosen,
    other,
  );

const moves = (pane: Pane): Promise<number> =>
  pane.evaluate((root) => root.getAnimations().filter(({ playState }) => playState === 'running').length);

describe.each(['chromium', 'firefox'] as const)(
  'On a phone with forced colours and calm motion, in %s',
  (name) => {
    let session: Session;
    beforeAll(async () => {
      session = await launch(name, { extension: builtFor(name), phone: true, plain: true });
    });
    afterAll(() => session?.close());

    it('everything is large enough to touch, what is chosen can be told, and nothing moves', async () => {
      const tab = await session.open(longStory);
      const popup = await tab.clickIcon();
      await answered(popup);
      const media = ['(pointer: coarse)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
      expect(
        await popup.evaluate((_, queries) => queries.filter((query) => !matchMedia(query).matches), media),
      ).toEqual([]);
      expect(await tooSmall(popup)).toEqual([]);
      expect(await differ(popup, '#view-reader + span', '#view-original + span')).toBe(true);
      expect(await moves(popup)).toBe(0);
      await popup.close();

      const reader = await readerOf(tab);
      const widths = await reader.evaluate((root) => {
        const dialog = root.querySelector('dialog');
        return [dialog?.scrollWidth, dialog?.clientWidth];
      });
      expect(widths[0]).toBe(widths[1]);
      expect(await tooSmall(reader)).toEqual([]);
      for (const tool of ['contents', 'appearance', 'save', 'choose', 'aloud']) {
        await reader.click(`#tool-${tool}`);
        await stands(reader, `#panel-${tool}`);
        expect(await tooSmall(reader)).toEqual([]);
        if (tool === 'appearance')
          expect(await differ(reader, '.theme-auto span', '.theme-light span')).toBe(true);
        await reader.press('Escape');
        await stands(reader, `#panel-${tool}`, false);
      }
      expect(await moves(reader)).toBe(0);
      await tab.close();

      for (const file of ['options.html', 'welcome.html'] as const) {
        const own = await session.ownPage(file);
        await stands(own, '#permissions');
        if (file === 'options.html') expect(await tooSmall(own)).toEqual([]);
        expect(
          await own.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        await own.close();
      }
    });
  },
);
