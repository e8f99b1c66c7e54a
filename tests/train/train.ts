import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { PackedForest } from '../../src/trees/forest.ts';
import { readCorpus } from '../score/corpus.ts';
import { ROOT } from '../tools/run.ts';
import { collect, type Taught } from './collect.ts';
import { crossLearn } from './crossLearn.ts';
import { writeForest } from './packForest.ts';
import { readForests, UNSEEN_FOLDER } from './unseen.ts';
import type { Forests } from './useForests.ts';

const USAGE = `npm run train -- <folder> …
  Teaches the forests from folders of pages with truth.json and writes them into src/: which lines are the main story's
  text, and which links are other stories.
  --folds N   parts into which sites are divided (4): forests that have not seen a part are written to ${UNSEEN_FOLDER},
              for 'npm run score -- <folder> --unseen'
  --only S    what is taught: text or cards; of the other, forests stay as they were
  --again     with the lessons of the last run, for trying other ways to learn from them
  --dry       write those only`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '4' },
    only: { type: 'string' },
    again: { type: 'boolean' },
    dry: { type: 'boolean' },
  },
});
if (positionals.length === 0) {
  console.log(USAGE);
  process.exit(2);
}
const folds = Number(values.folds);
const pages = positionals.flatMap((folder) => readCorpus(resolve(folder)));
const subjects = (['text', 'cards'] as const).filter((one) => !values.only || one === values.only);
/** By fold; the last have seen all pages. */
const forests: Forests[] = values.only ? readForests(folds) : Array.from({ length: folds + 1 }, () => ({}));

for (const subject of subjects) {
  const learned = crossLearn(subject, await lessons(subject), folds);
  for (const [fold, forest] of learned.entries())
    Object.assign(forests[fold] as Forests, { [subject]: forest });
  write();
}
if (!values.dry) {
  const { text, cards } = forests[folds] as Required<Forests>;
  if (subjects.includes('text')) ship('stories/textForest', 'TEXT_FOREST', text);
  if (subjects.includes('cards')) ship('related/cardForest', 'CARD_FOREST', cards);
}

/** Gathers the lessons, or takes those of the last run: signals and pages must be the same then. */
async function lessons(subject: 'text' | 'cards'): Promise<Taught[]> {
  const file = join(ROOT, `.work/lessons-${subject}.bin`);
  if (values.again) return deserialize(readFileSync(file)) as Taught[];
  const taught = await collect(subject, pages, forests, folds);
  writeFileSync(file, serialize(taught));
  return taught;
}

/** Keeps the forests of each fold, so that each page can be scored with forests that have not seen its site. */
function write(): void {
  const folder = join(ROOT, UNSEEN_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [fold, some] of forests.entries())
    writeFileSync(join(folder, `${fold}-of-${folds}.json`), JSON.stringify(some));
}

function ship(file: string, name: string, forest: PackedForest): void {
  writeFileSync(join(ROOT, 'src', `${file}.ts`), writeForest(name, forest));
  console.log(`src/${file}.ts written.`);
}
