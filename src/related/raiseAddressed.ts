import type { Card } from '../evidence/cards.ts';
import { widthOf } from '../evidence/width.ts';
import { formOf, nameOf } from './namesStory.ts';
import { endsWithArrow, SURE } from './raise.ts';
import { SECTION } from './signals/addressSignals.ts';

/** Fewer stories in one folder of a site say nothing of what else is kept there. */
const LEAST_STORIES = 4;

/** What reads less like a story than this, or is narrower, is something else that is kept there. */
const LEAST_OWN = 0.1;
const LEAST_WIDTH = 12;

/** Least weight where only the page's own address says that stories are kept there. */
const LEAST_BESIDE_PAGE = 0.2;

/**
 * Raises cards that lead to where a site keeps its stories: into the very folder of several sure ones, or of the page's
 * own story, under a name of the same form. Short headlines, as in rankings, say too little by themselves.
 */
export function raiseAddressed(weights: Float32Array, cards: Card[], page: URL[]): Float32Array {
  const kept = new Map<string, Set<string>>();
  const keys = cards.map(({ url }) => folderOf(url));
  const here = new Set(page.map((url) => folderOf(url)));
  for (const [place, key] of keys.entries()) {
    const { own, key: address } = cards[place] as Card;
    if (!key || own || (weights[place] as number) < SURE) continue;
    kept.set(key, (kept.get(key) ?? new Set()).add(address));
  }
  return weights.map((weight, place) => {
    const key = keys[place] ?? '';
    const { text } = cards[place] as Card;
    const isBeside = here.has(key) && weight >= LEAST_BESIDE_PAGE && !endsWithArrow(text);
    const isKept = isBeside || (kept.get(key)?.size ?? 0) >= LEAST_STORIES;
    return isKept && weight >= LEAST_OWN && widthOf(text) >= LEAST_WIDTH ? Math.max(weight, SURE) : weight;
  });
}

function folderOf({ host, pathname }: URL): string | null {
  const name = nameOf(pathname);
  const kind = formOf(name);
  if (!kind || SECTION.test(pathname)) return null;
  const form = kind === 'words' ? '-' : name.replace(/\w{12,}/gu, 'x').replace(/\d+/gu, '9');
  return `${host}${pathname.slice(0, pathname.lastIndexOf(name))}${form}`;
}
