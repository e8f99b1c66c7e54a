import type { CorpusPage } from './corpus.ts';
import type { Reading } from './inPage.ts';
import { mainFaults, matchRelated } from './judge.ts';
import { common, isCjk, shingles, size } from './measures.ts';
import type { Scored } from './score.ts';
import { percentile } from './statistics.ts';

/** A table: one row a group (folder, kind, layout), one column a measure, each the mean over the pages that have it. */
export function printGroups(scored: Scored[]): void {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const { folder, truth } = one.page;
    const kinds = [folder, `${folder}/${truth.kind ?? truth.type ?? 'page'}`];
    if (truth.skin) kinds.push(`${folder}/${truth.kind}/${truth.skin}`);
    for (const name of kinds) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  for (const [name, members] of [...groups].toSorted(([a], [b]) => a.localeCompare(b))) {
    const failed = members.filter(({ reading }) => reading instanceof Error).length;
    console.log(`\n${name}: ${members.length} pages${failed > 0 ? `, ${failed} FAILED` : ''}`);
    console.log(`  ${[...means(members)].map(([measure, value]) => `${measure} ${value}`).join(', ')}`);
  }
}

function means(members: Scored[]): Map<string, string> {
  const columns = new Map<string, number[]>();
  for (const { figures } of members) {
    for (const [measure, value] of Object.entries(figures)) {
      columns.set(measure, [...(columns.get(measure) ?? []), value]);
    }
  }
  const shown = new Map<string, string>();
  for (const [measure, values] of columns) {
    if (measure === 'time') {
      shown.set('time median', percentile(values, 0.5).toFixed(2));
      shown.set('time p95', percentile(values, 0.95).toFixed(2));
    } else shown.set(measure, (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
  }
  return shown;
}

/** One line a page. */
export function printPages(scored: Scored[]): void {
  for (const { page, reading, figures } of scored) {
    const line = Object.entries(figures)
      .filter(([measure]) => !measure.startsWith('Readability'))
      .map(([measure, value]) => `${measure} ${value.toFixed(2)}`);
    console.log(
      `${page.id}: ${reading instanceof Error ? reading.message : `${reading.layout}, ${line.join(', ')}`}`,
    );
  }
}

/** For the worst pages: what is shown that should not be, what is missing, and the trail that led there. */
export function printFaults(scored: Scored[], most: number): void {
  const worst = scored
    .filter(({ reading }) => !(reading instanceof Error))
    .toSorted((a, b) => merit(a) - merit(b));
  for (const { page, reading, figures } of worst.slice(0, most)) {
    if (reading instanceof Error) continue;
    console.log(`\n=== ${page.id} ${page.truth.url}\n${JSON.stringify(figures)}`);
    for (const line of faults(page, reading)) console.log(`  ${line}`);
    for (const { step, what, why } of reading.trail.slice(0, 60))
      console.log(`    ${step}: ${what} (${why})`);
  }
}

/** The mean of a page's own measures: the lower, the sooner it is printed. */
function merit({ figures }: Scored): number {
  const names = ['F1', 'main right', 'title', 'related F1', 'listing', 'layout'].filter(
    (name) => name in figures,
  );
  return names.reduce((sum, name) => sum + (figures[name] ?? 0), 0) / Math.max(1, names.length);
}

function faults(page: CorpusPage, reading: Reading): string[] {
  const { truth } = page;
  const shown = reading.main?.text ?? '';
  const wanted = truth.main?.text ?? (truth.type === 'article' ? truth.body : undefined);
  const lines: string[] = [`layout ${reading.layout} (truth ${truth.kind ?? truth.type ?? '?'})`];
  const title = truth.main?.title ?? truth.title;
  if (title && reading.main?.title !== title) lines.push(`title: ${reading.main?.title} | truth: ${title}`);
  if (wanted !== undefined) {
    lines.push(...linesOutside(shown, wanted).map((line) => `+ ${line}`));
    lines.push(...linesOutside(wanted, shown).map((line) => `- ${line}`));
  }
  if (truth.main?.first && truth.main.last) {
    lines.push(...mainFaults(shown, truth.main.first, truth.main.last, truth.related ?? []));
  }
  if (truth.related) {
    const { wrong, missed, pairs } = matchRelated(page, reading);
    lines.push(`related: ${pairs.length} right, ${wrong.length} wrong, ${missed.length} missed`);
    lines.push(...wrong.map((story) => `wrong ${story.section ?? ''} | ${story.title} | ${story.url}`));
    lines.push(...missed.map((story) => `missed ${story.section ?? ''} | ${story.title} | ${story.url}`));
  }
  return lines;
}

/** The lines of a text of which less than half stands in the other. */
function linesOutside(text: string, other: string): string[] {
  const cjk = isCjk(other);
  const bag = shingles(other, cjk);
  return text.split('\n').filter((line) => {
    const own = shingles(line, cjk);
    const total = size(own);
    return total > 0 && common(own, bag) / total < 0.5;
  });
}
