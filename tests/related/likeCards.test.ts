import { expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

const OUTLETS = ['Alder Post', 'Harbour News', 'Quay'];

test('a story ends where a box like its own begins, though what stands there was taken for no story', () => {
  const card = (headline: string, href: string, outlet: string, none = ''): string =>
    `<div class="c"><a href="${href}" title="${headline}"${none}></a><div class="i"><div>${outlet}</div><div>${headline}</div></div></div>`;
  const told = describePage(
    `<div>${card(HEADLINES[0] as string, '/story/0-long-name', 'Quay')}${card('Gutters that clean themselves', 'https://ads.example/1', 'Sponsored', ' data-none')}${card(HEADLINES[1] as string, '/story/1-long-name', 'Alder Post')}</div>`,
  );
  expect(told.map(({ title, sponsored }) => [title, sponsored ?? false])).toEqual([
    [HEADLINES[0], false],
    [HEADLINES[1], false],
  ]);
});

test('the outlet is told from a section before it in like elements, by their order', () => {
  const sections = ['World', 'Science', 'Travel'];
  const told = describePage(
    `<ul>${cards((headline, href, at) => `<li><div><span>${sections[at]}</span><i>•</i><span>${OUTLETS[at]}</span></div><h3><a href="${href}">${headline}</a></h3></li>`)}</ul>`,
  );
  expect(told.map(({ source }) => source)).toEqual(OUTLETS);
});

test('an outlet may be linked where writers are', () => {
  const told = describePage(
    `<ul>${cards((headline, href, at) => `<li><h3><a href="${href}">${headline}</a></h3><p><a href="/user/${at}">${OUTLETS[at]}</a></p></li>`)}</ul>`,
  );
  expect(told.map(({ source }) => source)).toEqual(OUTLETS);
});

test('a headline is not the line of outlet and time that a link begins with', () => {
  const told = describePage(
    `<div>${cards((headline, href) => `<div><a href="${href}"><div><span>Alder Evening Post</span><span>3 hours ago</span></div><div>${headline}</div></a></div>`)}</div>`,
  );
  expect(told.map(({ title, time }) => [title, time])).toEqual(
    HEADLINES.map((headline) => [headline, '3 hours ago']),
  );
});

test('an outlet may be set as a heading of lower rank than the headline', () => {
  const of = (tag: string): (string | undefined)[] =>
    describePage(
      cards(
        (headline, href, at) =>
          `<article><h3><a href="${href}">${headline}</a></h3><${tag} class="src">${['Alder Post', 'Quay Times', 'Sound Mail'][at]}</${tag}><time>2 hours ago</time></article>`,
      ),
    ).map(({ source }) => source);
  expect(of('h5')).toEqual(['Alder Post', 'Quay Times', 'Sound Mail']);
});
