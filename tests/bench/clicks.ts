import { bundle } from '../browsers/bundle.ts';
import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/pane.ts';
import type { Pane, ServedPage, Session } from '../browsers/session.ts';
import { median, percentile } from '../score/statistics.ts';
import type { Bench } from './inPage.ts';
import { IN_PAGE } from './speed.ts';
import { ratio, type Row } from './table.ts';

/** The parts of the time from a click to the story, in their order; each ends where the next begins. */
const PARTS = {
  popup: 'the browser opens the popup',
  inject: 'the reader is asked for and loaded',
  read: 'the page is read, stories are told apart and cleaned',
  draw: 'the reader is drawn',
  open: 'it is put over the page',
  paint: 'the browser paints it',
} as const;

/** Milliseconds of one click: of each part, of the whole to the story and to the list, the longest that the page stood still, and Readability on the page. */
type Clicked = Record<keyof typeof PARTS | 'story' | 'list' | 'still' | 'readability', number>;

/** From a real click in a development build to the story painted and to the list in the popup, on pages with a story. */
export async function measureClicks(
  browser: BrowserName,
  extension: string,
  pages: ServedPage[],
): Promise<Row[]> {
  const script = await bundle(IN_PAGE);
  const session = await launch(browser, { extension });
  const clicks: Clicked[] = [];
  try {
    // The first page pays for the browser's own beginning.
    for (const page of [...pages.slice(0, 1), ...pages]) clicks.push(await click(session, page, script));
  } finally {
    await session.close();
  }
  clicks.shift();
  const names: [keyof Clicked, string][] = [
    ['story', 'click to story painted'],
    ...Object.entries(PARTS).map(([name, what]): [keyof Clicked, string] => [
      name as keyof typeof PARTS,
      `  ${what}`,
    ]),
    ['list', 'click to list in the popup'],
    ['still', 'the longest that the page stands still'],
  ];
  return names.map(([name, what]) => {
    const own = clicks.map((one) => one[name]);
    const over = (other: 'story' | 'readability'): number =>
      median(clicks.map((one) => one[name] / one[other]));
    return {
      browser,
      what,
      pages: clicks.length,
      'share of click to story': ratio(over('story')),
      'over Readability on the page': ratio(over('readability')),
      'median, ms': Math.round(median(own)),
      'p95, ms': Math.round(percentile(own, 0.95)),
    };
  });
}

async function click(session: Session, page: ServedPage, script: string): Promise<Clicked> {
  const tab = await session.open(page);
  await tab.evaluate(() => {
    const painted = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('lede-reader')) return;
        observer.disconnect();
        // The task after a frame's callbacks comes when the frame has been made.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      });
      observer.observe(document.documentElement, { childList: true });
    });
    Reflect.set(window, 'painted', painted);
    let last = performance.now();
    Reflect.set(window, 'still', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(window, 'still', Math.max(now - last, Reflect.get(window, 'still') as number));
      last = now;
    }, 4);
  });
  const start = Date.now();
  const popup = await tab.clickIcon();
  const painted = await tab.evaluate(() => Reflect.get(window, 'painted') as Promise<number>);
  const inPopup = await until('the list', async () => {
    const ends = await endsOf(popup);
    return ends['list'] === undefined ? null : ends;
  });
  const ends: Record<string, number> = { ...(await endsOf(tab)), ...inPopup, paint: painted };
  const still = await tab.evaluate(() => Reflect.get(window, 'still') as number);
  await popup.close();
  const readability = await tab.evaluate(async (_, source) => {
    const add = document.createElement('script');
    add.textContent = source;
    document.head.append(add);
    const times = await (globalThis as unknown as { ledeBench: Bench }).ledeBench.time(['readability'], 0);
    return times.readability?.first ?? Number.NaN;
  }, script);
  await tab.close();
  const clicked: Partial<Clicked> = {
    story: painted - start,
    list: (ends['list'] ?? Number.NaN) - start,
    still,
    readability,
  };
  let before = start;
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const end = ends[name] ?? Number.NaN;
    clicked[name] = end - before;
    before = end;
  }
  return clicked as Clicked;
}

/** When each step that the development build has noted was first done, by the clock of all of the machine's programs. */
function endsOf(pane: Pane): Promise<Record<string, number>> {
  return pane.evaluate(() =>
    Object.fromEntries(
      performance
        .getEntriesByType('measure')
        .filter(({ name }) => name.startsWith('lede '))
        .toReversed()
        .map(({ name, startTime, duration }) => [
          name.slice('lede '.length),
          performance.timeOrigin + startTime + duration,
        ]),
    ),
  );
}
