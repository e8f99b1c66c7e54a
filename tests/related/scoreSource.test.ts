import { expect, test } from 'vitest';
import { cards, describePage } from './describe.ts';

const OUTLETS = ['Salt & Rope', 'Morrow', 'Tern'];

test('an element that is called a source names one, but not one around a whole card', () => {
  const told = (list: string): (string | undefined)[] => describePage(list).map(({ source }) => source);
  expect(
    told(
      cards(
        (headline, href, at) =>
          `<article><span class="src">${OUTLETS[at]}</span><h3><a href="${href}">${headline}</a></h3></article>`,
      ),
    ),
  ).toEqual(OUTLETS);
  expect(
    told(
      cards(
        (headline, href) =>
          `<article class="src"><h3><a href="${href}">${headline}</a></h3><small>Read it</small></article>`,
      ),
    ),
  ).toEqual([undefined, undefined, undefined]);
});

test('the news just in is no outlet', () => {
  const told = describePage(
    cards(
      (headline, href) =>
        `<li><a href="${href}">${headline}</a> <b class="source">速報</b> <time>2時間前</time></li>`,
    ),
    'ja',
  );
  expect(told.map(({ source }) => source)).toEqual([undefined, undefined, undefined]);
});
