import type { Tab } from '../browser/tabs.ts';
import { askToRead } from './askToRead.ts';
import { rulesFor } from './siteRule.ts';
import { forgetWish, keepWish } from './wish.ts';

/**
 * Has a link open in the reader, with the person's permission for its site, which is asked for unless the link stands in a
 * private window. The background opens it, as the popup closes meanwhile. False where it may not be. To be called first in a click.
 */
export async function wishToRead(from: Tab, url: string): Promise<boolean> {
  const [rule] = rulesFor(url);
  if (rule === undefined) return false;
  const kept = keepWish({ use: 'read', rule, url, from: from.id });
  const allowed = await askToRead(from, rule);
  if (allowed && (await kept)) return true;
  await forgetWish();
  return false;
}
