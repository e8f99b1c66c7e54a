import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { endOfUnits, unitsOf } from '../../src/evidence/unitsOf.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The lines of units beside a story made of the page's paragraphs, each of the given certainty. */
function lines(body: string, certainty = 0.1): string[] {
  const { outline } = pageOf(`<body>${body}</body>`);
  const story = outline.blocks.filter(({ box }) => box.tag === 'p');
  const certainties = new Float32Array(outline.blocks.length).fill(certainty);
  const theirs = new Set(outline.blocks.filter(({ links }) => links.length > 0));
  const found = unitsOf(story, outline, atOnce(sumUp(outline)), certainties, theirs);
  return outline.blocks.filter(({ index }) => found.has(index)).map(({ text }) => text);
}

const ROWS = '<tr><td>Eels</td><td>4,100</td></tr><tr><td>Smelt</td><td>61</td></tr>';
const CELLS = ['Eels', '4,100', 'Smelt', '61'];
const story = `<p>${prose('One')}</p><p>${prose('Two')}</p>`;

it('takes a table among the paragraphs whole, also in a box of its own', () => {
  expect(lines(`<div>${story}<table>${ROWS}</table></div>`)).toEqual(CELLS);
  expect(lines(`<div>${story}<div><figure><table>${ROWS}</table></figure></div></div>`)).toEqual(CELLS);
});

it('takes what a figure round a table says of it', () => {
  const figure = `<figure><table>${ROWS}</table><figcaption>Fish counted at the weir</figcaption></figure>`;
  expect(lines(`<div>${story}${figure}${story}</div>`)).toEqual([...CELLS, 'Fish counted at the weir']);
});

it('leaves out a table in a figure with headlines of other stories, or one that is mostly links', () => {
  const figure = (caption: string): string =>
    `<div>${story}<figure><table>${ROWS}</table><figcaption>${caption}</figcaption></figure>${story}</div>`;
  expect(
    lines(figure('<div>Eels</div><div><a href="/eels">All the eels that were counted</a></div>')),
  ).toEqual([]);
});

it('leaves out the numbers of a listing’s lines, which stand in a cell beside it', () => {
  const listing = (numbers: string): string =>
    `<div>${story}<table><tr><td>${numbers}</td><td><div>moor(1);</div><div>moor(2);</div><div>moor(3);</div></td></tr></table></div>`;
  const code = ['moor(1);', 'moor(2);', 'moor(3);'];
  expect(lines(listing('<div>1</div><div>2</div><div>3</div>'))).toEqual(code);
  expect(lines(listing('1 2 3'))).toEqual(code);
  expect(lines(listing('1 2 4'))).toEqual(['1 2 4', ...code]);
});

it('takes a table right between two paragraphs that have boxes of their own, like it', () => {
  const boxed = `<div><div>${story}</div></div>`;
  const table = `<div><div><div><div><table>${ROWS}</table></div></div></div></div>`;
  expect(lines(`<div>${boxed}${table}${boxed}</div>`)).toEqual(CELLS);
  expect(lines(`<div>${boxed}<div>Sport</div>${table}${boxed}</div>`)).toEqual([]);
  const more = '<div>See: <a href="/eels">All the eels that were counted</a></div>';
  expect(lines(`<div>${boxed}${table}${more}${boxed}</div>`)).toEqual(CELLS);
});

it('takes no table with headlines of other stories', () => {
  const list = '<tr><td><a href="/eels">All the eels that were counted</a></td><td>4 April</td></tr>';
  const table = `<table>${ROWS}${list}</table>`;
  expect(lines(`<div>${story}${table}</div>`)).toEqual([]);
});

it('takes a table with the heading above it', () => {
  const boxed = `<div><div>${story}</div></div>`;
  const table = `<div><h3>Key facts</h3><div><table>${ROWS}</table></div></div>`;
  expect(lines(`<div>${boxed}${table}${boxed}</div>`)).toEqual(['Key facts', ...CELLS]);
});

it('knows where a story goes on in a table, a numbered list, code or a quotation right behind its last paragraph', () => {
  const end = (behind: string): number => {
    const { outline } = pageOf(`<body><div>${story}${behind}</div></body>`);
    const text = outline.blocks.filter(({ box }) => box.tag === 'p');
    const facts = atOnce(sumUp(outline));
    const certainties = new Float32Array(outline.blocks.length).fill(0.2);
    const units = unitsOf(text, outline, facts, certainties, new Set());
    const last = endOfUnits(text.at(-1)?.index ?? 0, outline, facts, certainties, units);
    for (let index = text.length; index < last; index++) expect(units).toContain(index);
    return last;
  };
  expect(end(`<h3>Key facts</h3><table>${ROWS}</table><div>Share</div>`)).toBe(2 + 1 + CELLS.length);
  expect(end(`<div>Share</div><table>${ROWS}</table>`)).toBe(2);
  expect(end('<h3>Key facts</h3><div>Share</div>')).toBe(2);
  expect(end('<ol><li>Act of 1988.</li><li>Act of 2003.</li></ol>')).toBe(4);
  expect(end('<pre>npm start</pre><blockquote><span>It runs.</span></blockquote><div>Share</div>')).toBe(4);
  expect(end('<div><pre>npm start</pre></div>')).toBe(2);
});

it.each([
  ['elsewhere on the page', `<div>${story}</div><div><table>${ROWS}</table></div>`],
  [
    'of links',
    `<div>${story}<table>${ROWS.replaceAll(/<td>(.*?)<\/td>/gu, '<td><a href="/x">$1</a></td>')}</table></div>`,
  ],
  ['in a form', `<div>${story}<form><table>${ROWS}</table></form></div>`],
  ['of a line or two', `<div>${story}<table><tr><td>Eels</td><td>4,100</td></tr></table></div>`],
])('leaves a table %s', (_, body) => {
  expect(lines(body)).toEqual([]);
});

it('takes a list whole where its lines are likely enough on the whole', () => {
  const list = '<ul><li>eels</li><li>smelt</li></ul>';
  expect(lines(`<div>${story}${list}</div>`, 0.21)).toEqual(['eels', 'smelt']);
  expect(lines(`<div>${story}${list}</div>`, 0.19)).toEqual([]);
});

it('takes a list right between two paragraphs in their box, and none in a box of its own', () => {
  const list = '<ul><li>eels</li><li>smelt</li></ul>';
  expect(lines(`<div>${story}${list}${story}</div>`)).toEqual(['eels', 'smelt']);
  expect(lines(`<div>${story}<div>${list}</div>${story}</div>`)).toEqual([]);
});

it('takes no list that stands there again: buttons under every picture', () => {
  const list = (last: string): string => `<ul><li>Share</li><li>${last}</li></ul>`;
  expect(lines(`<div>${story}${list('Gallery')}${story}${list('Gallery')}${story}</div>`)).toEqual([]);
  expect(lines(`<div>${story}${list('Eels')}${story}${list('Smelt')}${story}</div>`)).toEqual([
    'Share',
    'Eels',
    'Share',
    'Smelt',
  ]);
});
