import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { score } from '../../src/trees/score.ts';
import { type CorpusPage, readCorpus } from '../score/corpus.ts';
import { isCjk } from '../score/measures.ts';
import { openTabs } from '../score/openTabs.ts';
import { grow, type Growth, type Lessons } from './grow.ts';
import type { Course, Lesson } from './inPage.ts';
import { type Labels, labelCards, labelText } from './labels.ts';
import { mulberry } from './mulberry.ts';
import { packForest } from './packForest.ts';

const USAGE = `npm run train -- text|cards <folder> …
  Teaches a forest from folders of pages with truth.json and writes it into src/.
  text    which blocks are the main story's running text -> src/stories/textForest.ts
  cards   which links are other stories                  -> src/related/cardForest.ts
  --folds N   before that, N-fold cross-validation by site (5; 0 for none)
  --dry       do not write`;

const SUBJECTS = {
  text: {
    file: 'src/stories/textForest.ts',
    name: 'TEXT_FOREST',
    label: labelText,
    growth: { trees: 240, depth: 5, rate: 0.12, caution: 2, share: 0.7, signalShare: 0.4, seed: 1 },
  },
  cards: {
    file: 'src/related/cardForest.ts',
    name: 'CARD_FOREST',
    label: labelCards,
    growth: { trees: 160, depth: 4, rate: 0.1, caution: 2, share: 0.7, signalShare: 0.4, seed: 1 },
  },
} as const;

/** Times that other stories are put into each page, and how many at most. */
const CROWDS = 3;
const MAX_EXTRAS = 4;

interface Taught {
  page: CorpusPage;
  lesson: Lesson;
  labels: Labels;
  columns: Float32Array[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '5' }, dry: { type: 'boolean' } },
});
const [subject, ...folders] = positionals;
if ((subject !== 'text' && subject !== 'cards') || folders.length === 0) {
  console.log(USAGE);
  process.exit(2);
}
const { file, name, label, growth } = SUBJECTS[subject];
const pages = folders.flatMap((folder) => readCorpus(resolve(folder)));
const pool = pages.filter(({ truth }) => truth.main?.text ?? truth.body);
const taught = await collect(pages);
console.log(
  `${taught.length} readings, ${taught.reduce((sum, { lesson }) => sum + lesson.of.length, 0)} rows`,
);
if (Number(values.folds) > 0) crossValidate(taught, growth, Number(values.folds));
if (!values.dry) {
  const forest = grow(lessonsOf(taught), growth);
  writeFileSync(
    join(import.meta.dirname, '../..', file),
    packForest(name, taught[0]?.columns.length ?? 0, forest),
  );
  console.log(`${file} written.`);
}

async function collect(wanted: CorpusPage[]): Promise<Taught[]> {
  const found: Taught[] = [];
  await openTabs(wanted, join(import.meta.dirname, 'inPage.ts'), async (tab, page) => {
    const course = courseOf(page);
    const lessons = await tab.evaluate((given) => {
      const { ledeTrain } = globalThis as unknown as { ledeTrain: { teach(course: Course): Lesson[] } };
      return ledeTrain.teach(given);
    }, course);
    const extras = course.extras.flatMap((some) => some.map(({ url }) => url));
    for (const lesson of lessons) {
      const labels = label(page, lesson, extras);
      if (labels) found.push({ page, lesson, labels, columns: columnsOf(lesson) });
    }
  });
  return found.toSorted((a, b) => a.page.path.localeCompare(b.page.path));
}

/** What a page is taught with: stories of other pages in a like script, the same ones each time. */
function courseOf(page: CorpusPage): Course {
  const seed = hashOf(page.path.split('/').slice(-2).join('/'));
  const random = mulberry(seed);
  const lines = textOf(page).split('\n');
  const alike = pool.filter((other) => other !== page && isCjk(textOf(other)) === isCjk(textOf(page)));
  const extras = Array.from({ length: alike.length > MAX_EXTRAS ? CROWDS : 0 }, () =>
    Array.from({ length: 1 + Math.floor(random() * MAX_EXTRAS) }, () => {
      const other = alike[Math.floor(random() * alike.length)] as CorpusPage;
      const title = other.truth.main?.title ?? other.truth.title ?? '';
      const url = new URL(`/story/${hashOf(other.id).toString(36)}`, page.truth.url).href;
      return { title, text: textOf(other), url, source: new URL(other.truth.url).host };
    }),
  );
  return {
    subject: subject as Course['subject'],
    own: { first: lines[0] ?? '', last: lines.at(-1) ?? '' },
    extras,
    seed,
  };
}

function textOf({ truth }: CorpusPage): string {
  return truth.main?.text ?? truth.body ?? '';
}

function columnsOf({ rows, signals, of }: Lesson): Float32Array[] {
  const bytes = Buffer.from(rows, 'base64');
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Array.from({ length: signals }, (_, signal) =>
    Float32Array.from(of, (__, row) => floats[row * signals + signal] as number),
  );
}

function lessonsOf(some: Taught[]): Lessons {
  const rows = some.reduce((sum, { lesson }) => sum + lesson.of.length, 0);
  const columns = (some[0]?.columns ?? []).map(() => new Float32Array(rows));
  const labels = new Uint8Array(rows);
  const weights = new Float64Array(rows);
  let at = 0;
  for (const one of some) {
    for (const [signal, column] of one.columns.entries()) columns[signal]?.set(column, at);
    labels.set(one.labels.labels, at);
    weights.set(one.labels.weights, at);
    at += one.lesson.of.length;
  }
  // The caution against thin leaves is meant for weights of 1 on average.
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, rows);
  return { columns, labels, weights: weights.map((weight) => weight / mean) };
}

/** Prints precision and recall on sites that the forest has not seen, weighted like the lessons. */
function crossValidate(all: Taught[], how: Growth, folds: number): void {
  const sums = new Map<string, { right: number; shown: number; wanted: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const forest = grow(lessonsOf(all.filter(({ page }) => foldOf(page, folds) !== fold)), how);
    for (const one of all.filter(({ page }) => foldOf(page, folds) === fold)) {
      const key = `${one.page.folder}, ${one.lesson.face}`;
      const sum = sums.get(key) ?? { right: 0, shown: 0, wanted: 0 };
      const row = new Float32Array(one.columns.length);
      for (const [index, truth] of one.labels.labels.entries()) {
        for (const [signal, column] of one.columns.entries()) row[signal] = column[index] as number;
        const weight = one.labels.weights[index] as number;
        const yes = score(forest, row) >= 0.5;
        if (yes) sum.shown += weight;
        if (truth) sum.wanted += weight;
        if (yes && truth) sum.right += weight;
      }
      sums.set(key, sum);
    }
  }
  for (const [key, { right, shown, wanted }] of [...sums].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`${key}: precision ${(right / shown).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`);
  }
}

/** All pages of a site fall into one fold; composed pages by the stories they are made of. */
function foldOf({ folder, id, truth }: CorpusPage, folds: number): number {
  const site =
    folder === 'composed' ? id.replace(/^\D+/u, '') : new URL(truth.url).host.split('.').slice(-2).join('.');
  return hashOf(site) % folds;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
