import { expect, it } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { addWholeTexts } from '../../src/related/addWholeTexts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = 'The ferry is back at last';
const OTHER = 'A seed library outgrows its shelf';

const paragraphs = (count: number): string => `<p>${prose('One')}</p>`.repeat(count);

/** How many lines of the other story's text are found; each line is given as likely the main story's as `certaintyOf` says. */
function linesOfOther(rest: string, certaintyOf: (line: number) => number): number {
  const page = pageOf(
    `<title>${TITLE}</title><body><article><h2 class="t">${TITLE}</h2>${paragraphs(4)}${rest}</article></body>`,
  );
  const evidence = gatherEvidence(page, []);
  const { blocks } = page.outline;
  const title = blocks.find(({ text }) => text === OTHER);
  const cards = evidence.cards.filter(({ block }) => block === title);
  expect(cards).toHaveLength(1);
  const certainties = Float32Array.from(blocks, ({ index }) =>
    title && index > title.index ? certaintyOf(index - title.index - 1) : 0.95,
  );
  const story = { cards, headline: null, weight: 1, lines: [], text: [] };
  const [found] = addWholeTexts([story], evidence, certainties, []);
  return found?.text.length ?? 0;
}

const heading = `<h2 class="t"><a href="/seeds">${OTHER}</a></h2>`;

it('finds the text under a headline that leads elsewhere', () => {
  expect(linesOfOther(`${heading}${paragraphs(6)}`, () => 0.5)).toBe(6);
});

it('takes no text that goes on with the main story behind a teaser in a box of its own', () => {
  const teaser = `<div>${heading}${paragraphs(1)}</div>${paragraphs(6)}`;
  expect(linesOfOther(teaser, (line) => (line === 0 ? 0.1 : 0.95))).toBe(0);
  // Where all of it reads alike, it is one text.
  expect(linesOfOther(teaser, () => 0.5)).toBe(7);
});
