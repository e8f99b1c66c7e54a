import { readForNow, writeForNow } from '../browser/session.ts';
import { onStored } from '../browser/stored.ts';
import type { SiteUse } from './keptSites.ts';
import { isRule, type SiteRule } from './siteRule.ts';

/**
 * What a person asked for, while the browser asks for the permission. The popup may close with that question, or as soon
 * as another tab comes to the front; so the background fulfils the wish, which stays.
 */
export interface Wish {
  use: SiteUse;
  rule: SiteRule;
}

const KEY = 'wish';

/** A wish that was not answered in this time was refused. Milliseconds. */
const LIFE_MS = 120_000;

export async function keepWish({ use, rule }: Wish): Promise<void> {
  await writeForNow(KEY, { use, rule, until: Date.now() + LIFE_MS });
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
  if (typeof kept !== 'object' || kept === null || !('use' in kept && 'rule' in kept && 'until' in kept))
    return null;
  const { use, rule, until } = kept;
  if ((use !== 'open' && use !== 'detect') || !isRule(rule)) return null;
  if (typeof until !== 'number' || until < Date.now()) return null;
  return { use, rule };
}
