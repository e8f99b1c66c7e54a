import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { shareFate } from '../../src/stories/shareFate.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;

/** Which lines of a body are sure, given how likely each is; those in the body, in page order. */
function sure(
  body: string,
  certainties: number[],
  tellers: string[] = [],
  score = 0,
  isLive = false,
): boolean[] {
  const { outline } = pageOf(`<body>${body}</body>`);
  const others = tellers.map((word) => ({
    lines: outline.blocks.filter(({ text }) => text.startsWith(word)),
  }));
  const [block] = outline.blocks;
  const headline = block && score > 0 ? { block, score } : null;
  const shared = atOnce(
    shareFate(
      outline.blocks,
      others,
      Float32Array.from(certainties),
      atOnce(sumUp(outline)),
      headline,
      isLive,
    ),
  );
  return [...shared].map((certainty) => certainty >= 0.5);
}

/** Paragraphs, each in boxes of its own, as entries of a list are set. */
const entries = (count: number): string =>
  `<div>${Array.from({ length: count }, (_, at) => `<div class="entry"><h3>Boat</h3><div>${p(`Line ${at}`)}</div></div>`).join('')}</div>`;
/** How likely the lines of entries are: headings 0.1, paragraphs as given. */
const withHeads = (paragraphs: number[]): number[] => paragraphs.flatMap((certainty) => [0.1, certainty]);

it('raises paragraphs of the make of a sure first one, but for the most unlikely', () => {
  expect(sure(entries(5), withHeads([0.9, 0.7, 0.3, 0.2, 0.09]))).toEqual(
    withHeads([1, 1, 1, 1, 0]).map((certainty) => certainty === 1),
  );
});

it('raises them where the second is sure, though the first is not', () => {
  expect(sure(entries(5), withHeads([0.4, 0.7, 0.3, 0.2, 0.3]))).toEqual(
    withHeads([1, 1, 1, 1, 1]).map((certainty) => certainty === 1),
  );
});

it.each([
  ['three are no row', [0.9, 0.7, 0.2]],
  ['neither of the first two is sure', [0.55, 0.55, 0.3, 0.2, 0.3]],
  ['all but the first are most unlikely', [0.7, 0.1, 0.05, 0.05, 0.05]],
])('leaves them where %s', (_, paragraphs) => {
  expect(sure(entries(paragraphs.length), withHeads(paragraphs))).toEqual(
    withHeads(paragraphs).map((certainty) => certainty >= 0.5),
  );
});

it('raises a row that is likely on the whole', () => {
  expect(sure(entries(4), withHeads([0.55, 0.3, 0.5, 0.5]))).toEqual(
    withHeads([1, 1, 1, 1]).map((certainty) => certainty === 1),
  );
});

it('raises no teasers of several other stories', () => {
  const paragraphs = [0.9, 0.7, 0.3, 0.2, 0.15];
  const tellers = ['Line 0', 'Line 1', 'Line 2', 'Line 3', 'Line 4'];
  expect(sure(entries(5), withHeads(paragraphs), tellers)).toEqual(
    withHeads(paragraphs).map((certainty) => certainty >= 0.5),
  );
});

it('takes a sure one out of a long row that is none of the story', () => {
  expect(sure(p('Story') + entries(6), [0.9, ...withHeads([0.2, 0.1, 0.1, 0.6, 0.1, 0.1])])).toEqual([
    true,
    ...Array.from({ length: 12 }, () => false),
  ]);
});

it('takes the longest row for the story where no line is sure, if it is a story long', () => {
  const text = (count: number): string =>
    `<div>${Array.from({ length: count }, (_, at) => p(`Line ${at}`)).join('')}</div>`;
  expect(
    sure(
      text(10),
      Array.from({ length: 10 }, () => 0.22),
    ),
  ).not.toContain(false);
  expect(
    sure(
      text(4),
      Array.from({ length: 4 }, () => 0.22),
    ),
  ).not.toContain(true);
  expect(
    sure(
      text(10),
      Array.from({ length: 10 }, () => 0.1),
    ),
  ).not.toContain(true);
});

it('raises nothing of the same make behind a long list of links', () => {
  const list = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<a href="/${at}">Harbour news ${at}</a><br>`).join('');
  const body = (links: number): string =>
    `<div>${p('Line 0')}${p('Line 1')}${p('Line 2')}</div><div>${list(links)}</div><div>${p('The desk')}${p('The rules')}</div>`;
  const isSure = (links: number): boolean[] =>
    sure(body(links), [0.9, 0.9, 0.9, ...Array.from({ length: links }, () => 0), 0.2, 0.2]).slice(-2);
  expect(isSure(15)).toEqual([true, true]);
  expect(isSure(16)).toEqual([false, false]);
});

it('raises a row of likely lines that begins right below a sure headline, and no other', () => {
  const body = `<h1>Title</h1>${entries(5)}`;
  const certainties = [0, ...withHeads([0.4, 0.3, 0.3, 0.2, 0.3]), 0.9];
  const last = '<div>A sure line elsewhere, of no row</div>';
  const paragraphs = (score: number, between = ''): number =>
    sure(
      body.replace('</h1>', `</h1>${between}`) + last,
      [0, ...(between ? Array<number>(20).fill(0) : []), ...certainties.slice(1)],
      [],
      score,
    )
      .slice(0, -1)
      .filter(Boolean).length;
  expect(paragraphs(0.7)).toBe(5);
  expect(paragraphs(0.4)).toBe(0);
  expect(paragraphs(0.7, '<div>x</div>'.repeat(20))).toBe(0);
});

it('raises a row of a report that goes on though it is less likely, if it is mostly paragraphs', () => {
  const last = '<div>A sure line elsewhere, of no row</div>';
  const raised = (body: string, paragraphs: number[], isLive: boolean): number =>
    sure(body + last, [...withHeads(paragraphs), 0.9], [], 0, isLive)
      .slice(0, -1)
      .filter(Boolean).length;
  const likely = [0.4, 0.3, 0.4, 0.3, 0.4];
  expect(raised(entries(5), likely, true)).toBe(5);
  expect(raised(entries(5), likely, false)).toBe(0);
  expect(raised(entries(5), [0.3, 0.1, 0.2, 0.1, 0.2], true)).toBe(0);
  const short = entries(5).replaceAll(/<p>.*?<\/p>/gu, '<p>The ferry is late again</p>');
  expect(raised(short, likely, true)).toBe(0);
});
