import { expect, it } from 'vitest';
import { sumUp } from '../../src/evidence/facts.ts';
import { tablesOf } from '../../src/stories/tablesOf.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The cells found beside a story made of the page's paragraphs. */
function cells(body: string): string[] {
  const { outline } = pageOf(`<body>${body}</body>`);
  const story = outline.blocks.filter(({ box }) => box.tag === 'p');
  const found = tablesOf(story, outline, sumUp(outline));
  return outline.blocks.filter(({ index }) => found.has(index)).map(({ text }) => text);
}

const ROWS = '<tr><td>Eels</td><td>4,100</td></tr><tr><td>Smelt</td><td>61</td></tr>';
const CELLS = ['Eels', '4,100', 'Smelt', '61'];
const story = `<p>${prose('One')}</p><p>${prose('Two')}</p>`;

it('takes a table among the paragraphs whole, also in a box of its own', () => {
  expect(cells(`<div>${story}<table>${ROWS}</table></div>`)).toEqual(CELLS);
  expect(cells(`<div>${story}<div><figure><table>${ROWS}</table></figure></div></div>`)).toEqual(CELLS);
});

it.each([
  ['elsewhere on the page', `<div>${story}</div><div><table>${ROWS}</table></div>`],
  [
    'of links',
    `<div>${story}<table>${ROWS.replaceAll(/<td>(.*?)<\/td>/gu, '<td><a href="/x">$1</a></td>')}</table></div>`,
  ],
  ['of a line or two', `<div>${story}<table><tr><td>Eels</td><td>4,100</td></tr></table></div>`],
])('leaves a table %s', (_, body) => {
  expect(cells(body)).toEqual([]);
});
