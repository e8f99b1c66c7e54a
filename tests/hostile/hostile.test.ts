import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Pane, Popup, Session, Tab } from '../browsers/session.ts';
import { allVectors } from './allVectors.ts';
import { ADDRESS, dealVectors, HEADLINE, hostilePage, markOf, STRICT, WRITER } from './hostilePage.ts';
import { inspect, type Inspected } from './inspect.ts';
import { canary, escapeMarkup, lure, type Vector } from './vector.ts';

/** Enough for one headline each. */
const PAGES = 24;
const hands = dealVectors(allVectors(), PAGES);

/** Characters that turn text round or that nobody sees; joiners, which some scripts are written with, apart. */
const SPOOFING =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const JOINED = /[A-Za-z][\u200C\u200D]/u;

/** How long the page is left alone for what a vector may still do. Milliseconds. */
const SETTLE = 120;

/** What came of one page. */
interface Seen extends Inspected {
  /** Vectors that ran since the click. */
  ran: string[];
  /** Addresses asked for since the click that the story's pictures do not explain. */
  asked: string[];
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, SETTLE);
  });

/** Runs that the page's own markup caused come to an end before the click: none for two looks in turn. */
async function settle(tab: Tab): Promise<void> {
  await until('the page to come to rest', async () => {
    const before = tab.requests().length;
    const ran = await tab.evaluate(() => (globalThis as unknown as Ran).ran.splice(0).length);
    await pause();
    return ran === 0 && tab.requests().length === before;
  });
}

interface Opened {
  tab: Tab;
  reader: Pane;
  /** Addresses asked for before the click. */
  before: number;
  popup: Inspected;
}

/** Pages that take the focus close the popup, some while it still loads: a few clicks, then. */
const CLICKS = 4;

async function lookAtPopup(tab: Tab, left = CLICKS): Promise<Inspected> {
  let popup: Popup | undefined;
  try {
    const shown = await tab.clickIcon();
    popup = shown;
    await until('the popup to show an answer', () =>
      shown.evaluate((root) => ((root as Document).body.dataset['state'] ?? 'working') !== 'working'),
    );
    const list = await shown.evaluate(inspect);
    await shown.close();
    return list;
  } catch (error) {
    // The browser may say so a moment after what was asked of the popup has failed.
    await pause();
    if (left === 1 || (await popup?.isOpen())) throw error;
    return lookAtPopup(tab, left - 1);
  }
}

interface Ran {
  ran: string[];
}

async function look(tab: Tab, reader: Pane, before: number): Promise<Seen> {
  const inspected = await reader.evaluate(inspect);
  await pause();
  const ran = await tab.evaluate(() => (globalThis as unknown as Ran).ran.splice(0));
  const explained = new Set(inspected.pictures);
  const asked = tab
    .requests()
    .slice(before)
    .filter((url) => /^(?:https?|wss?|data|blob|file):/u.test(url) && !explained.has(url));
  return { ...inspected, ran, asked };
}

/** What is wrong with a page's reader and its popup, a line each. */
function problemsOf(seen: Seen, popup: Inspected): string[] {
  const names = [...seen.names, ...popup.names];
  return [
    ...seen.ran.map((id) => `ran: ${id}`),
    ...seen.asked.map((url) => `asked for: ${url}`),
    ...seen.faults,
    ...popup.faults.map((fault) => `popup: ${fault}`),
    ...(seen.headline.includes(HEADLINE) ? [] : [`headline: ${seen.headline.slice(0, 200)}`]),
    ...names
      .filter((text) => SPOOFING.test(text) || JOINED.test(text))
      .map((text) => `spoofed: ${JSON.stringify(text.slice(0, 200))}`),
  ];
}

/** The same pages, none of which says in its head who wrote the story: the line that does is shown. */
function unsigned(pages: Vector[][]): Vector[][] {
  return pages.map((vectors) => vectors.filter(({ name }) => !/author/u.test(name)));
}

const marks = (vectors: readonly Vector[]): string[] =>
  vectors.filter(({ place }) => place === 'line').map((_, at) => markOf(at));

/** What a reader calls the outlet of a card that names none, and the writer whom the page's line alone names. */
function namesOn(vectors: readonly Vector[]): string[] {
  const hosts = vectors.flatMap(({ place, value }) => {
    const host = place === 'bareLink' ? URL.parse(value)?.host : undefined;
    return host === undefined ? [] : [host.split('.').slice(-2).join('.')];
  });
  return vectors.some(({ name }) => /author/u.test(name)) ? hosts : [...hosts, WRITER];
}

/** What a reader must never hold, put into it on purpose. */
const POISON = `
  <img src="x" onerror="${escapeMarkup(canary('poison'))}">
  <b onmouseover="${escapeMarkup(canary('stirred'))}">x</b>
  <img src="${lure('poison')}" hidden><video poster="${lure('poster')}"></video>
  <iframe srcdoc="x"></iframe><form action="x"></form><script>1</script><style>b{}</style>
  <a href="https://x.example/" target="_blank" rel="noopener">x</a>
  <p class="entry"><a class="entry-title" href="https://evil.example/">x</a> <b class="entry-source">bank.example</b></p>
  <a href="javascript:1">x</a><p id="headline" style="position:fixed">x</p><svg><a href="#x"></a></svg>`;

const SIGNS: Record<string, RegExp> = {
  'a handler that runs by itself': /^ran: poison$/mu,
  'a handler that waits for the mouse': /^ran: stirred$/mu,
  'a request of a handler': /^asked for: https:\/\/ran-poison\.example\/$/mu,
  'a request of a poster': /^asked for: https:\/\/lure-poster\.example\/x$/mu,
  'an attribute that handles': /^attribute onerror img/mu,
  'a frame': /^element iframe/mu,
  'a form': /^element form/mu,
  'a script': /^element script/mu,
  'a style': /^element style/mu,
  'an address that runs': /^address a/mu,
  'a name without its prefix': /^bare id p/mu,
  'a style of its own': /^attribute style p/mu,
  'an element of another language': /^foreign svg/mu,
  'a link that tells where it was clicked': /^link that tells .*rel="noopener"/mu,
  'a host that is another': /^host of another b/mu,
  'text turned round': /^spoofed: "bank/mu,
  'a writer with a sign that nobody sees': /^spoofed: "Ines/mu,
};

it('holds hundreds of vectors, each under a name of its own', () => {
  const vectors = allVectors();
  expect(vectors.length).toBeGreaterThan(1_500);
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
});

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, {
      extension: builtFor(name),
    });
  });
  afterAll(() => session?.close());

  /** The page at rest, then a real click, then the popup looked through and the reader found. */
  async function open(vectors: readonly Vector[], headers: Record<string, string> = {}): Promise<Opened> {
    const html = hostilePage(vectors);
    const tab = await session.open({ url: ADDRESS, html, headers, waitUntil: 'domcontentloaded' });
    await settle(tab);
    const before = tab.requests().length;
    const popup = await lookAtPopup(tab);
    return { tab, before, popup, reader: await until('the reader', () => tab.reader()) };
  }

  it('would be noticed if it got through', async () => {
    const { tab, reader, before } = await open([]);
    const sound = await look(tab, reader, before);
    expect(problemsOf(sound, sound)).toEqual([]);
    expect(sound.text).toContain('Pier 8 was measured twice.');
    await reader.evaluate((root, markup) => {
      root.querySelector('#story > .text')?.insertAdjacentHTML('beforeend', markup);
      const headline = root.querySelector('#headline');
      if (headline) headline.textContent = 'bank\u202Egnp';
      const byline = root.querySelector('.byline');
      if (byline) byline.textContent = 'Ines\u200B Marlow';
    }, POISON);
    const seen = await look(tab, reader, before);
    const problems = problemsOf(seen, sound).join('\n');
    for (const [what, sign] of Object.entries(SIGNS)) expect(problems, what).toMatch(sign);
    await tab.close();
  });

  // What a policy forbids the page it forbids its markup in the reader as well: half the pages are enough there.
  it.each([
    ['without a policy', {}, hands],
    ['under a strict policy', STRICT, unsigned(hands.filter((_, at) => at % 2 === 0))],
  ])('runs nothing, asks for nothing and keeps its place: %s', async (_, headers, pages) => {
    const lines: boolean[] = [];
    const names: boolean[] = [];
    const problems: string[] = [];
    for (const [index, vectors] of pages.entries()) {
      try {
        const { tab, reader, before, popup } = await open(vectors, headers);
        const seen = await look(tab, reader, before);
        problems.push(...problemsOf(seen, popup).map((problem) => `page ${index}: ${problem}`));
        lines.push(...marks(vectors).map((mark) => seen.text.includes(mark)));
        names.push(...namesOn(vectors).map((one) => seen.names.some((text) => text.includes(one))));
        await tab.close();
      } catch (error) {
        problems.push(`page ${index}: ${String(error)}`);
      }
    }
    expect(problems).toEqual([]);
    // The vectors have stood where they could do harm.
    for (const each of [lines, names])
      expect(each.filter((isReached) => isReached).length).toBeGreaterThan(each.length * 0.9);
  });
});
