import type { CorpusPage, TrueStory } from './corpus.ts';
import type { PlainRelated, Reading } from './inPage.ts';
import { address, fromCounts, leak, overlap, plain, supported } from './measures.ts';
import { median } from './statistics.ts';

/** Figures of one page, each 0 to 1; a measure that the page's truth says nothing of is absent. */
export type Figures = Record<string, number>;

/** Layouts as truth names them, by the layout that must be found. `cards` counts as `article`. */
const LAYOUT: Record<string, string> = { cards: 'article' };

/** Holds what was found on a page against what is known of it. */
export function judge(page: CorpusPage, reading: Reading): Figures {
  const figures: Figures = {
    ...judgeLayout(page, reading),
    ...judgeText(page, reading),
    ...judgeTitle(page, reading),
  };
  if (page.truth.related) Object.assign(figures, judgeRelated(page, reading));
  const { lede, readability } = reading.times;
  if (lede.length > 0) figures['time'] = median(lede) / median(readability);
  return figures;
}

function judgeLayout({ truth }: CorpusPage, reading: Reading): Figures {
  if (truth.type === 'listing') {
    return { listing: Number(reading.layout === 'river' || reading.layout === 'none') };
  }
  if (!truth.kind) return truth.type === 'article' ? { article: Number(reading.main !== null) } : {};
  return { layout: Number(reading.layout === (LAYOUT[truth.kind] ?? truth.kind)) };
}

function judgeText({ truth }: CorpusPage, reading: Reading): Figures {
  const shown = reading.main?.text ?? '';
  const figures: Figures = {};
  const wanted = truth.main?.text ?? (truth.type === 'article' ? truth.body : undefined);
  if (wanted) {
    const { precision, recall, f1 } = overlap(shown, wanted);
    Object.assign(figures, {
      P: precision,
      R: recall,
      F1: f1,
      'Readability F1': overlap(reading.readability.text, wanted).f1,
    });
  }
  if (truth.main?.text && truth.related) {
    const others = truth.related.flatMap((story) => [story.title, story.text ?? '']);
    figures['leak'] = leak(shown, truth.main.text, others);
    figures['Readability leak'] = leak(reading.readability.text, truth.main.text, others);
  }
  if (truth.main?.first && truth.main.last) {
    figures['main right'] = Number(
      isMainRight(shown, truth.main.first, truth.main.last, truth.related ?? []),
    );
    figures['Readability main right'] = Number(
      isMainRight(reading.readability.text, truth.main.first, truth.main.last, truth.related ?? []),
    );
  }
  if (truth.type === 'article' && truth.without?.length) {
    figures['without kept'] = shareOf(truth.without, shown);
    figures['Readability without kept'] = shareOf(truth.without, reading.readability.text);
  }
  if (truth.type === 'article' && truth.with?.length) figures['with kept'] = shareOf(truth.with, shown);
  return figures;
}

function shareOf(snippets: string[], text: string): number {
  const held = plain(text);
  return snippets.filter((snippet) => held.includes(plain(snippet))).length / snippets.length;
}

/** The story's first and last sentence are shown and no headline of another story is. */
function isMainRight(shown: string, first: string, last: string, others: TrueStory[]): boolean {
  return mainFaults(shown, first, last, others).length === 0;
}

/** What keeps a labelled page's main story from being right, in words. */
export function mainFaults(shown: string, first: string, last: string, others: TrueStory[]): string[] {
  const text = plain(shown).replaceAll(' ', '');
  const has = (sentence: string): boolean => text.includes(plain(sentence).replaceAll(' ', ''));
  const faults: string[] = [];
  if (!has(first)) faults.push(`first sentence missing: ${first}`);
  if (!has(last)) faults.push(`last sentence missing: ${last}`);
  for (const { title } of others) {
    if (plain(title).length > 12 && has(title) && !has2(first, title) && !has2(last, title)) {
      faults.push(`headline of another story: ${title}`);
    }
  }
  return faults;
}

function has2(sentence: string, title: string): boolean {
  return plain(sentence).includes(plain(title));
}

function judgeTitle({ truth }: CorpusPage, reading: Reading): Figures {
  const wanted = truth.main ? truth.main.title : truth.type === 'article' ? truth.title : undefined;
  if (!wanted) return {};
  const source = truth.main?.source;
  return {
    title: Number(plain(reading.main?.title ?? '') === plain(wanted)),
    ...(source && { source: Number(plain(reading.main?.source ?? '') === plain(source)) }),
    'Readability title': Number(plain(reading.readability.title) === plain(wanted)),
  };
}

/** Which shown stories are labelled ones, and which labelled ones were not shown. */
export function matchRelated(
  page: CorpusPage,
  reading: Reading,
): {
  pairs: [PlainRelated, TrueStory][];
  wrong: PlainRelated[];
  missed: TrueStory[];
  sponsored: PlainRelated[];
} {
  const wanted = new Map((page.truth.related ?? []).map((story) => [address(story.url), story]));
  const optional = new Set((page.truth.optional ?? []).map((story) => address(story.url)));
  const pairs: [PlainRelated, TrueStory][] = [];
  const wrong: PlainRelated[] = [];
  const sponsored: PlainRelated[] = [];
  for (const shown of reading.related) {
    const key = address(shown.url);
    const story = wanted.get(key);
    if (story) {
      pairs.push([shown, story]);
      wanted.delete(key);
    } else if (shown.sponsored) sponsored.push(shown);
    else if (!optional.has(key)) wrong.push(shown);
  }
  return { pairs, wrong, missed: [...wanted.values()], sponsored };
}

function judgeRelated(page: CorpusPage, reading: Reading): Figures {
  const { pairs, wrong, missed } = matchRelated(page, reading);
  const { precision, recall, f1 } = fromCounts(
    pairs.length,
    pairs.length + wrong.length,
    pairs.length + missed.length,
  );
  const figures: Figures = { 'related P': precision, 'related R': recall, 'related F1': f1 };
  const share = (
    name: string,
    of: [PlainRelated, TrueStory][],
    right: (pair: [PlainRelated, TrueStory]) => boolean,
  ): void => {
    if (of.length > 0) figures[name] = of.filter((pair) => right(pair)).length / of.length;
  };
  // The labelled ones are stories: listed among the advertisements they are as good as lost.
  share('related ordinary', pairs, ([shown]) => !shown.sponsored);
  share('related title', pairs, ([shown, story]) => plain(shown.title) === plain(story.title));
  share(
    'related source',
    pairs.filter(([, story]) => story.source),
    ([shown, story]) => plain(shown.source ?? '') === plain(story.source ?? ''),
  );
  share(
    'related time',
    pairs.filter(([, story]) => story.time),
    ([shown, story]) => plain(shown.time ?? '') === plain(story.time ?? ''),
  );
  share(
    'related section',
    pairs.filter(([, story]) => story.section),
    ([shown, story]) => plain(shown.section ?? '') === plain(story.section ?? ''),
  );
  share(
    'related summary',
    pairs.filter(([, story]) => story.text),
    ([shown, story]) => supported(shown.summary ?? '', story.text ?? '') >= 0.9,
  );
  return figures;
}
