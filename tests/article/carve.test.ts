import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { carve, type Piece } from '../../src/article/carve.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** Cuts out all lines of a body, in one piece or several. */
function piecesOf(body: string): Piece[] {
  const page = pageOf(`<body><div>${body}</div></body>`);
  const { blocks } = page.outline;
  const facts = atOnce(sumUp(page.outline));
  return atOnce(carve({ page, facts, blocks, from: 0, others: [] }, page.document));
}

function carved(body: string): string {
  return piecesOf(body)
    .map(({ article }) => article.innerHTML)
    .join('');
}

function carvedElement(body: string): Element {
  return piecesOf(body)[0]?.article as Element;
}

it('begins a new piece after so many parts, however long the last one was', () => {
  const items = `<ul>${Array.from({ length: 1_600 }, (_, at) => `<li>Item ${at}</li>`).join('')}</ul>`;
  const paragraphs = Array.from({ length: 20 }, (_, at) => `<p>${prose(`Paragraph ${at}`)}</p>`).join('');
  expect(piecesOf(items + paragraphs).map(({ lines }) => lines.length)).toStrictEqual([1_600, 20]);
});

it('cuts a very long story into pieces, and no list in two', () => {
  const paragraphs = Array.from({ length: 490 }, (_, at) => `<p>${prose(`Paragraph ${at}`)}</p>`).join('');
  const items = Array.from({ length: 30 }, (_, at) => `<li>${prose(`Item ${at}`)}</li>`).join('');
  const pieces = piecesOf(`${paragraphs}<ul>${items}</ul>${paragraphs}`);
  expect(pieces.map(({ lines }) => lines.length)).toStrictEqual([520, 490]);
  expect(pieces.map(({ article }) => article.childElementCount)).toStrictEqual([491, 490]);
  expect(pieces[0]?.article.querySelectorAll('li')).toHaveLength(30);
  expect(pieces[1]?.lines[0]).toBe(prose('Paragraph 0'));
});

it('keeps paragraphs, sub-headlines, lists and quotes', () => {
  const body = `<h1>Weir</h1><p>${prose('One')}</p><ul><li>eels</li><li>smelt</li></ul><blockquote><p>“No.”</p></blockquote>`;
  expect(carved(body)).toBe(body.replaceAll('h1>', 'h2>'));
});

it("keeps a table's cells in their columns where some are empty", () => {
  expect(
    carved(
      '<table><tbody><tr><th></th><th>2024</th><th>2025</th></tr><tr><td>Eels</td><td></td><td>61</td></tr></tbody></table>',
    ),
  ).toBe(
    '<table><tbody><tr><th></th><th>2024</th><th>2025</th></tr><tr><td>Eels</td><td></td><td>61</td></tr></tbody></table>',
  );
  const wide =
    '<table><tbody><tr><td colspan="2"></td><td>55</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>';
  expect(carved(wide)).toBe(wide);
});

it('lets a table that lays out the page give way to what it holds, and keeps a table of facts in it', () => {
  const lines = `<p>${prose('One')}</p><p>${prose('Two')}</p><p>${prose('Three')}</p>`;
  const table = '<table><tbody><tr><td>Eels</td><td>61</td></tr></tbody></table>';
  const page = `<table><tbody><tr><td>Weather</td><td>${lines}${table}</td></tr></tbody></table>`;
  expect(carved(page)).toBe(`<p>Weather</p>${lines}${table}`);
});

it('makes a post from a network a quotation that leads to it', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>It turns.</p>— Ada <a href="https://x.example/ada/44">May 4</a></blockquote>';
  expect(carved(`<p>${prose('One')}</p>${post}<p>${prose('Two')}</p>`)).toBe(
    `<p>${prose('One')}</p><blockquote><p><a href="https://x.example/ada/44">It turns. — Ada May 4</a></p></blockquote><p>${prose('Two')}</p>`,
  );
});

it('puts a picture behind the paragraph at whose end it stands, and else before', () => {
  const image = '<img src="https://www.saltmarsh.example/ferry-one.jpg">';
  const order = (paragraph: string): string[] =>
    [...carvedElement(`<p>${prose('One')}</p>${paragraph}<p>${prose('Two')}</p>`).children].map(
      ({ localName, textContent }) => (localName === 'figure' ? localName : (textContent ?? '').slice(0, 3)),
    );
  expect(order(`<p>Eels. ${image}</p>`)).toStrictEqual(['One', 'Eel', 'figure', 'Two']);
  expect(order(`<p>${image} Eels.</p>`)).toStrictEqual(['One', 'figure', 'Eel', 'Two']);
  expect(order(`<p>Eels ${image} are back.</p>`)).toStrictEqual(['One', 'figure', 'Eel', 'Two']);
});

it('keeps the caption of a table in its place', () => {
  const body =
    '<table><caption>Fish counted</caption><tbody><tr><th>Eels</th><td>61</td></tr><tr><th>Smelt</th><td>12</td></tr></tbody></table>';
  expect(carved(body)).toBe(body);
});

it('leaves out words for those alone whom the page is read to, and takes them for no loss', () => {
  const [piece] = piecesOf(
    `<p>${prose('One')} <a href="/eels">All eels<span class="sr-only"> (opens in a new window)</span></a></p>`,
  );
  expect(piece?.article.textContent).toBe(`${prose('One')} All eels`);
  expect(piece?.lines).toStrictEqual([`${prose('One')} All eels`]);
});

it('parts what stands on both sides of such words, and shows nothing where a line says no more', () => {
  const said = '<span class="sr-only">Advertisement</span>';
  const lines = `<p><b>Eels</b> ${said}<i>are back.</i></p><p>${said}</p><ul><li>${said}</li><li>Smelt</li></ul>`;
  expect(carved(lines)).toBe('<p><b>Eels</b> <i>are back.</i></p><ul><li>Smelt</li></ul>');
  expect(carved(`<p>Eels${said}<br>are back.</p>`)).toBe('<p>Eels<br>are back.</p>');
});
