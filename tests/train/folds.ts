import type { CorpusPage } from '../score/corpus.ts';

/** The part of the pages, 0 up to `folds`, that a page is left out with. All pages of a site fall into one; composed pages by the stories they are made of. */
export function foldOf({ folder, id, truth }: CorpusPage, folds: number): number {
  const site =
    folder === 'composed' ? id.replace(/^\D+/u, '') : new URL(truth.url).host.split('.').slice(-2).join('.');
  return hashOf(site) % folds;
}

/** A number for a text, the same each time. */
export function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
