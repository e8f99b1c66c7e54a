import { readStored, writeHere } from '../browser/stored.ts';
import type { ShownStory } from './storyArticle.ts';

/** Stories whose places are kept; the one left longest ago goes first. */
const MOST_PLACES = 300;

/** Places nearer than this to the beginning or the end are no places to come back to. */
const MARGIN = 0.03;

/** Scrolled by less, one is still at the beginning, however much of the story that shows. */
const NEAR_PX = 100;

/** How long after the last scrolling the place is kept. Milliseconds. */
const KEPT_AFTER_MS = 800;

const KEY = 'places';

/** A story and how far into its text the person was, from 0 to 1. */
type Place = [story: string, at: number];

/** Follows how far a text is read: draws the line at the top, keeps the place on this device and goes back to it. */
export async function keepPlace(
  scroller: HTMLElement,
  line: HTMLElement,
  { text, facts: { url } }: ShownStory,
  isPrivate: boolean,
  signal: AbortSignal,
): Promise<void> {
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    // Another story is shown in its place.
    if (!text.isConnected) return;
    const at = placeIn(scroller, text);
    // Through the style's own interface, which no policy of a page forbids.
    line.style.setProperty('--read', String(at));
    clearTimeout(keeping);
    const kept = scroller.scrollTop > NEAR_PX ? at : 0;
    if (!isPrivate) keeping = setTimeout(() => void keep(url, kept), KEPT_AFTER_MS);
  };
  scroller.addEventListener('scroll', follow, { passive: true, signal });
  if (isPrivate) return;
  const name = nameOf(url);
  const [, at] = (await readPlaces()).find(([story]) => story === name) ?? [];
  if (at !== undefined && scroller.scrollTop === 0 && text.isConnected) {
    scroller.scrollTop = text.offsetTop + at * text.offsetHeight - scroller.clientHeight;
  }
}

/** How much of the text has gone past the lower edge of the window. */
function placeIn(scroller: HTMLElement, text: HTMLElement): number {
  const past = scroller.scrollTop + scroller.clientHeight - text.offsetTop;
  return Math.min(1, Math.max(0, past / Math.max(1, text.offsetHeight)));
}

async function keep(url: string, at: number): Promise<void> {
  const name = nameOf(url);
  const others = (await readPlaces()).filter(([story]) => story !== name);
  const own: Place[] = at > MARGIN && at < 1 - MARGIN ? [[name, Number(at.toFixed(4))]] : [];
  await writeHere(KEY, [...others, ...own].slice(-MOST_PLACES));
}

async function readPlaces(): Promise<Place[]> {
  const kept = await readStored(KEY);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (one): one is Place => Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number',
  );
}

/** A short name for an address that does not show it: the list of places is no list of what was read. */
function nameOf(url: string): string {
  // FNV-1a over UTF-16, http://www.isthe.com/chongo/tech/comp/fnv/, twice for 64 bits.
  const hash = (seed: number): string => {
    let value = seed;
    for (let at = 0; at < url.length; at++) value = Math.imul(value ^ url.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x5bd1e995);
}
