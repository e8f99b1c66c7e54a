import { siteOf } from '../dom/siteOf.ts';
import type { Card } from '../evidence/cards.ts';
import { widthOf } from '../evidence/width.ts';
import { formOf, likenessOf, nameOf } from './namesStory.ts';
import { endsWithArrow, SURE } from './raise.ts';
import { SECTION } from './signals/addressSignals.ts';

/** Fewer stories in one folder of a site say nothing of what else is kept there. */
const LEAST_STORIES = 4;

/** So many, on whatever hosts of a site, where a number names them: portals have a host for each section. */
const LEAST_ACROSS = 16;

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
  const keys = cards.map(({ url }) => foldersOf(url));
  const here = new Set(page.flatMap((url) => foldersOf(url).slice(0, 1)));
  for (const [place, folders] of keys.entries()) {
    const { own, key: address } = cards[place] as Card;
    if (own || (weights[place] as number) < SURE) continue;
    for (const folder of folders) kept.set(folder, (kept.get(folder) ?? new Set()).add(address));
  }
  const holds = (folder: string | undefined, least: number): boolean =>
    folder !== undefined && (kept.get(folder)?.size ?? 0) >= least;
  return weights.map((weight, place) => {
    const [folder, alike] = keys[place] as string[];
    const { text } = cards[place] as Card;
    const isBeside =
      folder !== undefined && here.has(folder) && weight >= LEAST_BESIDE_PAGE && !endsWithArrow(text);
    const isKept = isBeside || holds(folder, LEAST_STORIES) || holds(alike, LEAST_ACROSS);
    return isKept && weight >= LEAST_OWN && widthOf(text) >= LEAST_WIDTH ? Math.max(weight, SURE) : weight;
  });
}

/** A story's number, and no date, with its words behind: '/id_100982402/the-ferry-is-back.html'. */
const NUMBERED = /\/(?!(?:19|20)\d{4}(?:\d\d)?\/)(\w*\d{6})\/[^/]+$/u;

/** The folder that an address stands in, with the form of its name, and for a number all such folders of the site's hosts. */
function foldersOf({ host, pathname }: URL): string[] {
  const name = nameOf(pathname);
  const kind = formOf(name);
  if (!kind || SECTION.test(pathname)) return [];
  const form = kind === 'words' ? '-' : likenessOf(name);
  const path = pathname.slice(0, pathname.lastIndexOf(name)) + form;
  const site = `*.${siteOf(host)}`;
  if (kind === 'number') return [host + path, site + path];
  const number = NUMBERED.exec(pathname)?.[1];
  return number ? [host + path, `${site}/${likenessOf(number)}/`] : [host + path];
}
