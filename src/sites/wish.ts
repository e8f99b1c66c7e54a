import { readForNow, writeForNow } from '../browser/session.ts';
import type { SiteUse } from './keptSites.ts';
import { isRule, type SiteRule } from './siteRule.ts';

/**
 * What a person asked for, while the browser asks for the permission. Some browsers close the popup with their question,
 * and then the background fulfils the wish.
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

export async function readWish(): Promise<Wish | null> {
  const kept = await readForNow(KEY);
  if (typeof kept !== 'object' || kept === null || !('use' in kept && 'rule' in kept && 'until' in kept))
    return null;
  const { use, rule, until } = kept;
  if ((use !== 'open' && use !== 'detect') || !isRule(rule) || Number(until) < Date.now()) return null;
  return { use, rule };
}
