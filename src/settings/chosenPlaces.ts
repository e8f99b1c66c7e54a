import { onStored, readStored, writeHere } from '../browser/stored.ts';

/** Where the story stands on a site's pages, as a person chose it. */
export interface ChosenPlace {
  origin: string;
  /** The path of elements that leads there; see pathTo.ts. */
  place: string;
  /** Whether the choice was made on a page that Lede takes for a list: on others it would not be wanted there. */
  onList: boolean;
}

const KEY = 'chosen';

/** Sites whose places are kept; the one chosen longest ago goes first. */
const MOST_SITES = 200;

/** Longest path that is kept. Characters. */
const LONGEST = 2_000;

/** Whether a place is kept for a site. */
export async function hasPlace(origin: string): Promise<boolean> {
  return JSON.stringify((await readStored(KEY)) ?? '').includes(origin);
}

/** The places that are kept, the latest last. */
export async function readPlaces(): Promise<ChosenPlace[]> {
  const kept = await readStored(KEY);
  return Array.isArray(kept) ? kept.filter((one) => isPlace(one)) : [];
}

/** Calls back whenever the places are changed, by whomever. */
export function onPlaces(callback: () => void): void {
  onStored(KEY, callback);
}

/** Keeps the place of a site, in this device alone, or forgets it. False where nothing can be kept. */
export async function writePlace(origin: string, chosen: ChosenPlace | null): Promise<boolean> {
  const others = (await readPlaces()).filter((one) => one.origin !== origin);
  const kept = chosen && chosen.place.length <= LONGEST ? [...others, chosen] : others;
  return await writeHere(KEY, kept.length > 0 ? kept.slice(-MOST_SITES) : undefined);
}

function isPlace(value: unknown): value is ChosenPlace {
  if (typeof value !== 'object' || value === null) return false;
  if (!('origin' in value && 'place' in value && 'onList' in value)) return false;
  const { origin, place, onList } = value;
  return typeof origin === 'string' && typeof place === 'string' && typeof onList === 'boolean';
}
