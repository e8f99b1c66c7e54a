import { readForNow, writeForNow } from '../browser/session.ts';
import { onStored } from '../browser/stored.ts';
import type { SiteUse } from './keptSites.ts';
import { isRule, rulesFor, type SiteRule } from './siteRule.ts';

/**
 * What a person asked for, while the browser asks for the permission. The popup may close with that question, or as soon
 * as another tab comes to the front; so the background fulfils the wish, which stays.
 */
export type Wish =
  | { use: SiteUse; rule: SiteRule }
  /** To open a link of that site in the reader, beside the tab of that number. */
  | { use: 'read'; rule: SiteRule; url: string; from: number };

const KEY = 'wish';

/** A wish that was not answered in this time was refused. Milliseconds. */
const LIFE_MS = 120_000;

/** False where the browser keeps none. */
export async function keepWish(wish: Wish): Promise<boolean> {
  return await writeForNow(KEY, { ...wish, until: Date.now() + LIFE_MS });
}

export async function forgetWish(): Promise<void> {
  await writeForNow(KEY, undefined);
}

/** Calls back when a wish was written down. */
export function onWish(callback: () => void): void {
  onStored(KEY, (wish) => wish !== undefined && callback());
}

export async function readWish(): Promise<Wish | null> {
  const kept = await readForNow(KEY);
  const { use, rule, url, from, until }: Record<string, unknown> = { ...(kept as object) };
  if (typeof until !== 'number' || until < Date.now() || !isRule(rule)) return null;
  if (use === 'open' || use === 'detect') return { use, rule };
  const isLink = typeof url === 'string' && rulesFor(url)[0] === rule;
  return use === 'read' && isLink && typeof from === 'number' ? { use, rule, url, from } : null;
}
