import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CorpusPage } from '../score/corpus.ts';
import { isCjk } from '../score/measures.ts';
import { openTabs } from '../score/openTabs.ts';
import { cardLabelsOf } from './cardLabels.ts';
import { foldOf, hashOf } from './folds.ts';
import type { Course, Lesson } from './inPage.ts';
import { isWritten, type Labels, labelCards, labelText } from './labels.ts';
import { mulberry } from '../../src/build/mulberry.ts';
import type { Forests } from './useForests.ts';

/** A page in one of its faces, with what is to be learned of it. */
export interface Taught extends Labels {
  page: CorpusPage;
  face: Lesson['face'];
  width: number;
  values: Float32Array;
  of: string[];
}

/** Times that other stories are put into each page, and how many at most. */
const CROWDS = 2;
const MAX_EXTRAS = 4;

/** Tabs open at once: most of the time goes into waiting for pages. */
const TABS = 5;

/** Opens every page and gathers its lessons, in the same order each time. `forests` are by fold. */
export async function collect(
  subject: Course['subject'],
  pages: CorpusPage[],
  forests: Forests[],
  folds: number,
): Promise<Taught[]> {
  const used = pages.filter((page) => subject === 'cards' || !isWritten(page));
  const pool = used.filter((page) => textOf(page) !== '');
  const wanted = used.filter(({ truth }) =>
    subject === 'cards'
      ? (truth.related ?? cardLabelsOf(truth.url))
      : (truth.main?.text ?? truth.type === 'article'),
  );
  const found: Taught[] = [];
  let done = 0;
  await openTabs(
    wanted,
    join(import.meta.dirname, 'inPage.ts'),
    async (tab, page) => {
      const course = courseOf(subject, page, pool, forests[foldOf(page, folds)] ?? {});
      const packed = await tab.evaluate((given) => {
        const { ledeTrain } = globalThis as unknown as {
          ledeTrain: { teach(course: Course): Promise<string> };
        };
        return ledeTrain.teach(given);
      }, course);
      const lessons: Lesson[] = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
      const extras = course.extras.flatMap((some) => some.map(({ url }) => url));
      for (const lesson of lessons) {
        const labels = subject === 'text' ? labelText(page, lesson) : labelCards(page, lesson, extras);
        if (labels) found.push({ ...unpackLesson(lesson), ...labels, page });
      }
      process.stderr.write(`\r${++done}/${wanted.length} `);
    },
    { tabs: TABS },
  );
  return found.toSorted((a, b) => a.page.path.localeCompare(b.page.path));
}

/** What a page is taught with: stories of other pages in a like script, the same ones each time. */
function courseOf(
  subject: Course['subject'],
  page: CorpusPage,
  pool: CorpusPage[],
  forests: Forests,
): Course {
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
    subject,
    own: { first: lines[0] ?? '', last: lines.at(-1) ?? '' },
    extras,
    disguises: [1 + (seed % 2)],
    seed,
    forests,
  };
}

function textOf({ truth }: CorpusPage): string {
  return truth.main?.text ?? truth.body ?? '';
}

function unpackLesson({ rows, width, face, of }: Lesson): Omit<Taught, keyof Labels | 'page'> {
  const bytes = Buffer.from(rows, 'base64');
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { face, width, values, of };
}
