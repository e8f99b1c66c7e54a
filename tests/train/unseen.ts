import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPage } from '../score/corpus.ts';
import { ROOT } from '../tools/run.ts';
import { foldOf } from './folds.ts';
import type { Forests } from './useForests.ts';

/** Where `npm run train` keeps the forests that have not seen a part of the sites. Not part of the repository. */
export const UNSEEN_FOLDER = '.work/unseen';

/** Gives for each page the forests that have not seen its site. Throws where none are kept. */
export function readUnseen(): (page: CorpusPage) => Forests {
  const folder = join(ROOT, UNSEEN_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const folds = Number(/-of-(\d+)/u.exec(names[0] ?? '')?.[1]);
  if (!folds) throw new Error(`No forests in ${UNSEEN_FOLDER}; run 'npm run train' first.`);
  const known = readForests(folds);
  return (page) => known[foldOf(page, folds)] as Forests;
}

/** The forests of the last teaching by fold, and behind them those that have seen all pages. Throws where they are missing. */
export function readForests(folds: number): Forests[] {
  return Array.from({ length: folds + 1 }, (_, fold) =>
    JSON.parse(readFileSync(join(ROOT, UNSEEN_FOLDER, `${fold}-of-${folds}.json`), 'utf8')),
  );
}
