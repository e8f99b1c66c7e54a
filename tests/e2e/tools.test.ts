import { expect, it } from 'vitest';
import { until } from '../browsers/pane.ts';
import type { Pane, ServedPage, Tab } from '../browsers/session.ts';
import { inBrowsers } from './setup/inBrowsers.ts';
import { CODE, longStory } from './setup/longStory.ts';
import { catchFiles, chooseFile, focus, focused, savedIn, stands, style } from './setup/panes.ts';
import { isClosed, readerAlone } from './setup/readers.ts';

inBrowsers('The tools', ({ name, session, clickIcon }) => {
  async function read(page: ServedPage): Promise<[Tab, Pane]> {
    const tab = await session().open(page);
    const reader = await readerAlone(tab, await clickIcon(tab));
    return [tab, reader];
  }

  it('give a long story its contents, pictures, players, tables, code and footnotes, by keyboard', async () => {
    const [tab, reader] = await read(longStory);
    await reader.press('c');
    await stands(reader, '#panel-contents');
    const contents = await reader.evaluate((root) =>
      [...root.querySelectorAll('.contents li')].map(({ textContent }) => textContent),
    );
    expect(contents).toEqual(['What was said', 'The figures', 'The program', 'What comes next']);
    await reader.press('Tab');
    await reader.press('Enter');
    await until('the sub-headline', async () => (await focused(reader)) === 'The figures');
    await stands(reader, '#panel-contents', false);

    await focus(reader, 'img[role]');
    expect(await focused(reader)).toBe('Boats in the rain');
    await reader.press('Enter');
    await stands(reader, '.picture[open]');
    expect(await reader.evaluate((root) => root.querySelector('.picture')?.textContent)).toBe(
      'The harbour on Monday. Photograph: A. Quill',
    );
    // One that is taller than the window is shown whole.
    expect(
      await reader.evaluate(async (root) => {
        const large = root.querySelector<HTMLImageElement>('.enlarged img');
        if (!large) return 0;
        large.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="4000"/>')}`;
        await large.decode();
        return large.getBoundingClientRect().bottom - innerHeight;
      }),
    ).toBeLessThan(0);
    await reader.press('Escape');
    await stands(reader, '.picture', false);
    // A formula stands in its line, once.
    expect(
      await reader.evaluate((root) => {
        const formula = root.querySelector('.text p > math[alttext="h=a/2"]');
        return [formula?.querySelector('mfrac > mi')?.textContent, formula?.parentElement?.textContent];
      }),
    ).toEqual(['a', expect.stringMatching(/^The tide comes to h=a2 at the pier/u)]);

    expect(await focused(reader)).toBe('Boats in the rain');

    const players = await reader.evaluate((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.text figure > a')].map(({ href, textContent }) => [
        textContent,
        href,
      ]),
    );
    expect(players).toEqual([
      ['The ferry leaves', 'https://www.youtube.com/watch?v=abcdef12345'],
      ['A film of the ferry', 'https://long.example/v/ferry.mp4'],
    ]);
    await stands(reader, '.text figure > a > img[src$="ferry-film-poster.svg"]');
    await stands(reader, '.text :is(iframe, video)', false);

    await focus(reader, '.scroll');
    await reader.press('ArrowRight');
    await until('the table to scroll', () =>
      reader.evaluate((root) => (root.querySelector('.scroll')?.scrollLeft ?? 0) > 0),
    );

    await stands(reader, '.code button');
    await focus(reader, '.code button');
    await reader.press('Enter');
    await stands(reader, '.code .icon-done');

    await focus(reader, 'sup a');
    await reader.press('Enter');
    await stands(reader, '#panel-note');
    const note = await reader.evaluate((root) => {
      const panel = root.querySelector('#panel-note');
      return [panel?.textContent.trim(), panel?.querySelector('a')?.href];
    });
    expect(note).toEqual(['Report of the harbour master, 1911.', 'https://harbour.example/']);
    // It goes first wherever the focus is, and the reader stays.
    await focus(reader, 'sup a');
    await reader.press('Escape');
    await stands(reader, '#panel-note', false);
    expect(await focused(reader)).toBe('1');

    await reader.press('Escape');
    await isClosed(tab);
    await tab.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea')?.focus();
    });
    await tab.press('Control', 'v');
    expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(CODE);
    await tab.close();
  });

  it('read a story aloud, or say that no voice is there, and take it along as Markdown, as HTML and on paper', async () => {
    const [tab, reader] = await read(longStory);
    await reader.press('l');
    await stands(reader, '#panel-aloud');
    const said = (): Promise<string> =>
      reader.evaluate((root) => root.querySelector('#panel-aloud .said')?.textContent ?? '');
    if (name === 'chromium') {
      await until('the sentence', async () => (await said()) === 'No voice for English is installed.');
      await stands(reader, '#aloud-play:disabled');
    } else {
      // Voices of the tests say nothing, and so come to the end at once.
      const end = (): Promise<boolean> =>
        reader.evaluate((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 2000);
      await until('the last sentence', end);
      await stands(reader, '#aloud-play[aria-label="Read on"]');
      expect(await focused(reader)).toBe('Read on');
      const marked = (): Promise<string> =>
        reader.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)).join());
      await reader.press('.');
      await until('the second sentence', async () => (await marked()).startsWith('“Nobody wants to wait'));
      await reader.press(',');
      await until('the first sentence', async () => (await marked()).startsWith('Paragraph 1:'));
      expect(await reader.evaluate((root) => root.querySelectorAll('#aloud-voice option').length)).toBe(3);
    }
    await reader.press('Escape');
    await stands(reader, '#panel-aloud', false);

    await catchFiles(reader);
    await reader.press('s');
    await stands(reader, '#panel-save');
    await reader.click('#with-others');
    await reader.click('#save-markdown');
    await reader.click('#save-html');
    const [markdown = [], html = []] = await savedIn(reader, 2);
    expect(markdown[0]).toBe('Ferry timetable to be looked at once more.md');
    for (const part of [
      /^# Ferry timetable to be looked at once more\n\nHarbour Courier/u,
      /<https:\/\/long\.example\/stories\/ferry-timetable>/u,
      /comes to \$h=a\/2\$ at the pier[^]+\n## The figures\n/u,
      /an old report\[1\]\(https:\/\/long\.example\/stories\/ferry-timetable#note-1\)/u,
      /\n\*The harbour on Monday\. Photograph: A\. Quill\*\n/u,
      /\n\| Month \| Boats/u,
      /\n```\nconst boats = \['Wren', 'Alder'\];/u,
      /\n---\n\n- +1 Report of the \[harbour master\]\(https:\/\/harbour\.example\/\), 1911\.\n/u,
      /\n## Other stories\n\n- \[Library to open on Sundays/u,
    ])
      expect(markdown[1]).toMatch(part);
    expect(html[0]).toBe('Ferry timetable to be looked at once more.html');
    expect(html[1]).toContain('<title>Ferry timetable to be looked at once more</title>');
    expect(html[1]).toContain('Old tram line to be dug up');
    expect(html[1]).toMatch(/<hr><ul class="notes"><li>1 Report of the/u);
    expect(html[1]).not.toMatch(/<(?:button|script)|tabindex|role=/u);

    await reader.click('#with-addresses');
    // Firefox then waits for an answer to its question about the printer, and lets nothing more be looked at.
    const drawn = reader.evaluate(
      (root) =>
        new Promise<string[]>((resolve) => {
          new MutationObserver(() => {
            const page = root.querySelector('iframe')?.contentDocument;
            const link = page?.querySelector('.text a[href="https://council.example/ferry"]');
            if (!page || !link) return;
            const { color, backgroundColor } = getComputedStyle(page.body);
            resolve([color, backgroundColor, getComputedStyle(link, '::after').content]);
          }).observe(root, { childList: true });
        }),
    );
    await reader.click('#print');
    const paper = await drawn;
    expect(paper.slice(0, 2)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    // Firefox does not say what the words come to.
    expect(paper[2]).toMatch(/council\.example\/ferry|attr\(href\)/u);
    await tab.close();
  });

  it('change how it looks at once, by key or in the options, and keep that and how far a story is read until it is forgotten', async () => {
    const [tab, reader] = await read(longStory);
    const size = Number.parseFloat(await style(reader, '.column', 'font-size'));
    for (const key of ['+', '+', '}', ']', 't', 't'] as const) await reader.press(key);
    const look = async (pane: Pane): Promise<unknown[]> => [
      Number.parseFloat(await style(pane, '.column', 'font-size')) - size,
      await pane.evaluate((root) => root.querySelector('dialog')?.dataset['theme']),
      await style(pane, '.reader', '--leading'),
      await style(pane, '.reader', '--measure'),
    ];
    expect(await look(reader)).toEqual([2, 'sepia', '1.7', '64ch']);

    for (let turn = 0; turn < 3; turn++) await reader.press('PageDown');
    await until('the line', async () => {
      const at = Number(await style(reader, '.read', '--read'));
      return at > 0.2 && at < 0.9;
    });

    const own = await session().ownPage('options.html');
    const synced = (): Promise<Record<string, unknown>> =>
      own.evaluate(async () => {
        const { settings } = await chrome.storage.sync.get('settings');
        return settings ?? {};
      });
    await until('the settings to be kept', async () => (await synced())['theme'] === 'sepia');
    await until('the options', () =>
      own.evaluate((root) => root.querySelector('.theme-sepia input:checked') !== null),
    );
    await focus(own, '.theme-sepia input');
    await own.press('ArrowRight');
    await until('the reader to follow', async () => (await look(reader))[1] === 'dark');
    await focus(own, '#set-letters');
    await own.press('ArrowRight');
    expect(
      await own.evaluate((root) =>
        root.querySelector<HTMLElement>('.sample')?.style.getPropertyValue('--letters'),
      ),
    ).toBe('0.02em');
    await until('the letters to be kept', async () => (await synced())['letters'] === 2);

    for (const [control, part, property, value] of [
      ['.align-justify input', '.text', 'text-align', 'justify'],
      ['#set-hyphens', '.text', 'hyphens', 'auto'],
      ['.font-mono input', '.column', 'font-family', /monospace/u],
      ['#set-pictures', '.text img[role]', 'display', 'none'],
    ] as const) {
      await own.evaluate((root, one) => root.querySelector<HTMLElement>(one)?.click(), control);
      await until(property, async () => {
        const is = await style(reader, part, property);
        return typeof value === 'string' ? is === value : value.test(is);
      });
    }
    // What plays elsewhere keeps its link.
    expect(await style(reader, '.text figure > a', 'display')).toBe('grid');

    await catchFiles(own);
    await own.click('#export');
    const [[file, json] = []] = await savedIn(own, 1);
    expect(file).toBe('lede-settings.json');
    expect(JSON.parse(json ?? '')).toMatchObject({ lede: { theme: 'dark', size: 21, letters: 2 } });
    await own.click('#set-reset');
    await until('the reset', async () => (await synced())['theme'] === 'auto');
    await chooseFile(own, 'lede-settings.json', json ?? '');
    await until('the settings of the file', async () => (await synced())['letters'] === 2);
    await own.click('#set-reset');
    await until('the reset', async () => (await synced())['letters'] === 0);
    await until('the reader to follow', async () => (await look(reader))[1] === 'auto');
    const keys = await own.evaluate((root) =>
      [...root.querySelectorAll('#keys kbd')].map((key) => key.textContent),
    );
    expect(keys).toEqual(expect.arrayContaining(['A', 'T', 'C', 'L', 'S', 'N', 'P', 'B', '/']));
    expect(keys[0]).toMatch(/L$/u);

    const places = (): Promise<number> =>
      own.evaluate(async () => ((await chrome.storage.local.get('places')).places ?? []).length);
    await until('the place', async () => (await places()) === 1);
    await tab.close();
    const [again, second] = await read(longStory);
    await until('the place where it was left', () =>
      second.evaluate((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 200),
    );
    await own.click('#forget');
    await until('the place to be forgotten', async () => (await places()) === 0);
    await again.close();
    await own.close();
  });
});
