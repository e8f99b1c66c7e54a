import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { addWholeTexts } from '../../src/related/addWholeTexts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = 'The ferry is back at last';
const OTHER = 'A seed library outgrows its shelf';

const paragraphs = (count: number): string => `<p>${prose('One')}</p>`.repeat(count);

/** How many lines of the other story's text are found behind the main one's; each is given as likely the main story's as `certaintyOf` says. */
function linesOfOther(rest: string, certaintyOf: (line: number) => number, own = paragraphs(4)): number {
  const page = pageOf(
    `<title>${TITLE}</title><body><article><h2 class="t">${TITLE}</h2>${own}${rest}</article></body>`,
  );
  const evidence = atOnce(gatherEvidence(page, []));
  const { blocks } = page.outline;
  const title = blocks.find(({ text }) => text.endsWith(OTHER));
  const cards = evidence.cards.filter(({ block }) => block === title);
  expect(cards).toHaveLength(1);
  const certainties = Float32Array.from(blocks, ({ index }) =>
    title && index > title.index ? certaintyOf(index - title.index - 1) : 0.95,
  );
  const story = { cards, headline: null, weight: 1, lines: [], text: [] };
  const [found] = atOnce(addWholeTexts([story], evidence, certainties, []));
  return found?.text.length ?? 0;
}

const heading = `<h2 class="t"><a href="/seeds">${OTHER}</a></h2>`;

it('finds the text under a headline that leads elsewhere', () => {
  expect(linesOfOther(`${heading}${paragraphs(6)}`, () => 0.5)).toBe(6);
});

it('finds none under a link to the page before or behind', () => {
  expect(linesOfOther(`${heading.replace(OTHER, `← ${OTHER}`)}${paragraphs(6)}`, () => 0.5)).toBe(0);
});

it('takes no text that goes on with the main story behind a teaser in a box of its own', () => {
  const teaser = `<div>${heading}${paragraphs(1)}</div>${paragraphs(6)}`;
  expect(linesOfOther(teaser, (line) => (line === 0 ? 0.1 : 0.95))).toBe(0);
  // Where all of it reads alike, it is one text.
  expect(linesOfOther(teaser, () => 0.5)).toBe(7);
});

it('takes no chapter of the main story whose heading leads elsewhere, in the box of its paragraphs, as little as that reads like it', () => {
  const chapter = `<h3><a href="/seeds">${OTHER}</a></h3>${paragraphs(6)}`;
  expect(linesOfOther(chapter, () => 0.15)).toBe(0);
  expect(linesOfOther(chapter, () => 0.05)).toBe(6);
  expect(linesOfOther(`<div>${chapter}</div>`, () => 0.15)).toBe(6);
});

it('takes no text of a story that is cut into boxes of one make, one of which begins with another headline', () => {
  const film = `<h3><a href="/seeds">${OTHER}</a></h3>`;
  const next = `<div class="chunk">${film}${paragraphs(6)}</div>`;
  const linesBehind = (name: string): number =>
    linesOfOther(next, () => 0.5, `<div class="${name}">${paragraphs(4)}</div>`);
  expect(linesBehind('chunk')).toBe(0);
  expect(linesBehind('intro')).toBe(6);
});

it('leaves the main story what follows a link in one box with what goes before', () => {
  const lines = (count: number): string => `${prose('Line')}<br><br>`.repeat(count);
  const link = `<b><a href="/seeds">${OTHER}</a></b><br><br>3 hours ago<br><br>`;
  expect(linesOfOther(`<div>${lines(4)}${link}${lines(6)}</div>`, () => 0.82)).toBe(0);
});

it('keeps lists and tables that stand among its paragraphs', () => {
  const list = '<ul><li>Carrots</li><li>Peas, late</li><li>Runner beans</li></ul>';
  const table =
    '<table><tr><th>Seed</th><th>Packets</th></tr><tr><td>Carrots</td><td>112</td></tr><tr><td>Peas</td><td>94</td></tr></table>';
  const linesWith = (unit: string): number =>
    linesOfOther(`<div>${heading}${paragraphs(3)}${unit}${paragraphs(3)}</div>`, () => 0.1);
  expect(linesWith(list)).toBe(9);
  expect(linesWith(table)).toBe(12);
  expect(
    linesWith('<ul><li><a href="/a">Library opens late</a></li><li><a href="/b">Shelf is full</a></li></ul>'),
  ).toBe(6);
});
