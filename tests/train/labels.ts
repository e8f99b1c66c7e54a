import { dirname } from 'node:path';
import type { CorpusPage } from '../score/corpus.ts';
import { address, common, isCjk, plain, shingles, size } from '../score/measures.ts';
import { cardLabelsOf } from './cardLabels.ts';
import type { Lesson } from './inPage.ts';
import { markOfAddress } from './marks.ts';

/** For each row of a lesson: 1, 0, and how much it counts. */
export interface Labels {
  labels: Uint8Array;
  weights: Float64Array;
}

/** Composed pages are many of a few kinds: all of them together count as some. */
const COMPOSED_WEIGHT = 0.3;
const COMPOSED_CARD_WEIGHT = 0.45;

/** The archive's pages are old, and all of newspapers and magazines: each counts as part of one. */
const ARCHIVE_WEIGHT = 0.4;
const ARCHIVE_CARD_WEIGHT = 0.5;

/** A page that was written for this counts as half a real one. It teaches cards only: text was told no better with it. */
const WRITTEN_WEIGHT = 0.5;

/**
 * A page in disguise, or with other stories put into it, counts as part of one. Lines learn less of the latter: with more, those of real
 * pages on sites not seen were told worse.
 */
const FACE_WEIGHT = { own: 1, disguised: 0.2, crowded: 0.07 };
const FACE_CARD_WEIGHT = { ...FACE_WEIGHT, crowded: 0.35 };

/** Blocks of the main story: those of which at least half the shingles stand in the true text. Null where no text is known, or none of it stands on the page. */
export function labelText(page: CorpusPage, lesson: Lesson): Labels | null {
  const truth = page.truth.main?.text ?? (page.truth.type === 'article' ? page.truth.body : undefined);
  if (!truth) return null;
  const cjk = isCjk(truth);
  const bag = shingles(truth, cjk);
  const lines = new Set(truth.split('\n').map((line) => plain(line)));
  const labels = new Uint8Array(lesson.of.length);
  const weights = new Float64Array(lesson.of.length);
  let story = 1;
  for (const [index, text] of lesson.of.entries()) {
    const own = shingles(text, cjk);
    const total = size(own);
    const tiny = cjk ? text.length < 6 : text.split(' ').length < 6;
    const share = total === 0 ? 0 : tiny ? Number(lines.has(plain(text))) : common(own, bag) / total;
    labels[index] = Number(share >= 0.5);
    weights[index] = Math.min(text.length, MOST_OF_A_BLOCK) + LEAST_OF_A_BLOCK;
    if (labels[index]) story += weights[index];
  }
  if (story < LEAST_STORY) return null;
  return scaled({ labels, weights }, story, textWeight(page) * FACE_WEIGHT[lesson.face]);
}

/** A page of which less than this is found in the truth keeps its story elsewhere, as in a script, and teaches nothing. Characters. */
const LEAST_STORY = 300;

/** A block counts by its length, within these bounds, in characters. */
const MOST_OF_A_BLOCK = 400;
const LEAST_OF_A_BLOCK = 15;

/** Cards that are other stories; what is optional does not count. Null where the page's stories are not labelled. */
export function labelCards(page: CorpusPage, lesson: Lesson, extras: string[]): Labels | null {
  const said = page.truth.related ? truthOf(page) : readersLabels(page);
  if (!said) return null;
  const added = new Set(lesson.face === 'crowded' ? extras.map((url) => address(url)) : []);
  const keys = lesson.of.map((url) => address(url));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const left = new Set(lesson.out);
  const isStory = (key: string): boolean => added.has(key) || said.isStory(key);
  const labels = Uint8Array.from(keys, (key) => Number(isStory(key)));
  const weights = Float64Array.from(keys, (key, index) =>
    left.has(index) || (said.isOpen(key) && !isStory(key)) ? 0 : 1 / (counts.get(key) as number),
  );
  const factor = page.truth.related ? cardWeight(page) : READERS_WEIGHT;
  return scaled({ labels, weights }, Math.max(5, said.stories), factor * FACE_CARD_WEIGHT[lesson.face]);
}

/** What is said of a page's links. Addresses as `address` gives them. */
interface Said {
  isStory(key: string): boolean;
  isOpen(key: string): boolean;
  /** How many stories there are. */
  stories: number;
}

function truthOf({ truth: { related = [], optional = [] } }: CorpusPage): Said {
  const wanted = new Set(related.map(({ url }) => address(url)));
  const either = new Set(optional.map(({ url }) => address(url)));
  return {
    isStory: (key) => wanted.has(key),
    isOpen: (key) => either.has(key),
    stories: related.length,
  };
}

/** Labels that a reader gave to whole rows of links at once count less than those given one by one. */
const READERS_WEIGHT = 0.2;

function readersLabels({ truth }: CorpusPage): Said | null {
  const labels = cardLabelsOf(truth.url);
  return (
    labels && {
      isStory: (key) => labels.stories.has(markOfAddress(key)),
      isOpen: (key) => labels.open.has(markOfAddress(key)),
      stories: labels.stories.size,
    }
  );
}

function textWeight({ folder }: CorpusPage): number {
  return folder === 'composed' ? COMPOSED_WEIGHT : folder === 'archive' ? ARCHIVE_WEIGHT : 1;
}

function cardWeight(page: CorpusPage): number {
  if (page.folder === 'composed') return COMPOSED_CARD_WEIGHT;
  if (page.folder === 'archive') return ARCHIVE_CARD_WEIGHT;
  return isWritten(page) ? WRITTEN_WEIGHT : 1;
}

/** True for a page of this folder's own. */
export function isWritten({ path }: CorpusPage): boolean {
  return dirname(dirname(dirname(path))) === import.meta.dirname;
}

/** Makes every page of a kind count alike, however long it is. */
function scaled({ labels, weights }: Labels, by: number, factor: number): Labels {
  return { labels, weights: weights.map((weight) => (weight * factor) / by) };
}
