import { onStored, readStored, writeHere } from '../browser/stored.ts';
import { isRule, originOf, type SiteRule } from './siteRule.ts';

/** The sites that a person has named, on this device alone, as permissions are. */
export interface Sites {
  /** Where stories open in the reader by themselves. */
  open: SiteRule[];
  /** Where pages with several stories get a dot on the icon. */
  detect: SiteRule[];
}

export type SiteUse = keyof Sites;

const KEY = 'sites';

/** Longer lists than this were not made by hand. */
const MOST_SITES = 1_000;

export async function readSites(): Promise<Sites> {
  return parseSites(await readStored(KEY));
}

/** Keeps the sites; false where nothing can be kept. */
export async function writeSites(sites: Sites): Promise<boolean> {
  return await writeHere(KEY, sites);
}

/** The permissions that the sites need. */
export function originsOf({ open, detect }: Sites): Set<string> {
  return new Set([...open, ...detect].map(originOf));
}

/** Calls back whenever the sites are changed, by whomever. */
export function onSites(callback: (sites: Sites) => void): void {
  onStored(KEY, (value) => callback(parseSites(value)));
}

/** Sites out of unknown data: what is no site is dropped. */
export function parseSites(value: unknown): Sites {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return { open: parseList(given['open']), detect: parseList(given['detect']) };
}

function parseList(value: unknown): SiteRule[] {
  return Array.isArray(value) ? [...new Set(value.filter(isRule))].slice(0, MOST_SITES) : [];
}
