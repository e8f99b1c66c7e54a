import { describe, expect, it, test } from 'vitest';
import { describePage } from './describe.ts';
import { isItself } from '../../src/related/isItself.ts';

const MAIN = {
  title: 'Ferry is back after two years',
  source: 'The Alder Post',
  outlets: ['The Alder Post', 'Moor Morning News', undefined],
};

const HERE = new URL('https://gathered.example/news/ferry-is-back-after-two-years-c5371.html');

describe('the main story itself', () => {
  test.each([
    ['under its headline at a sister’s address', MAIN.title, 'https://m.gathered.example/x/1'],
    ['under the same name with another number', 'Related', HERE.href.replace('c5371', 't3718')],
    ['on a further page', 'Next: the captain speaks', HERE.href.replace('.html', '_2.html')],
    ['at its outlet', 'View original at The Alder Post', 'https://alder.example/ferry'],
    ['or another one at its outlet', 'Read full article on Moor Morning News', 'https://moor.example/eels'],
    ['at its outlet, by its host', 'Open at alder.example ↗', 'https://www.alder.example/ferry'],
  ])('%s', (_, title, url) => expect(isItself({ title, url }, MAIN, HERE)).toBe(true));
});

describe('another story', () => {
  test.each([
    ['of the same outlet', 'Storm closes the harbour', 'https://alder.example/storm'],
    ['about that', 'The Alder Post is sold to its readers for one euro', 'https://alder.example/sold'],
    ['of another outlet with that headline', MAIN.title, 'https://moor.example/ferry'],
    [
      'whose headline begins with that, in a script of dense signs',
      'The Alder Post社长谈媒体融合与未来的方向',
      'https://alder.example/2',
    ],
    [
      'of the day before in a series',
      'Ferry is back after two years, day 1,370',
      HERE.href.replace('c5371.html', '1370'),
    ],
    ['with a short name', 'Related', 'https://gathered.example/news/ferry-2.html'],
    ['without an address', 'Storm closes the harbour', ''],
  ])('%s', (_, title, url) => expect(isItself({ title, url, source: 'Moor' }, MAIN, HERE)).toBe(false));
});

it('is the main one under its headline at its own outlet', () => {
  const one = { title: MAIN.title, url: 'https://alder.example/ferry' };
  expect(isItself({ ...one, source: MAIN.source }, MAIN, HERE)).toBe(true);
  expect(isItself(one, MAIN, HERE)).toBe(false);
});

it('is not another story of the same day', () => {
  const [first, second] = ['1', '2'].map((at) => new URL(`https://gathered.example/20261101_${at}.html`));
  const storm = { title: 'Storm closes the harbour', url: (second as URL).href };
  expect(isItself(storm, MAIN, first as URL)).toBe(false);
  const byNumber = new URL('https://gathered.example/article.php?id=1');
  expect(isItself({ ...storm, url: byNumber.href.replace('1', '2') }, MAIN, byNumber)).toBe(false);
});

it('is not listed by the pictures of members, by handles, by whose a picture is, by its section or by what a site offers', () => {
  const told = describePage(
    `<ul>${['ada', 'bo', 'cy'].map((name) => `<li><a data-story href="/who/${name}"><img alt="Member’s picture ${name}" src="/p.png"></a></li>`).join('')}</ul>
     <p><a data-story href="/post/1">!ferries@harbour.example</a></p>
     <p><a data-story href="/who/ada/status/18009724532">@ada.birch_2</a></p>
     <p><a data-story href="/docs/about/copyright">© Photo: press office of the ferries on the Sound</a></p>
     <p><a data-story href="/newsletters/">Everything that our readers should know by mail</a></p>
     <p><a href="/story/1-long-name">Storm closes the harbour for a third day</a></p>`,
  );
  expect(told.map(({ title }) => title)).toEqual(['Storm closes the harbour for a third day']);
});

it('leaves stories at other sites’ applications, with a sign for a place, and the first of a series', () => {
  const told = describePage(
    `<p><a href="https://tides.example/app">Show: a tide table for every harbour of the coast</a></p>
     <p><a href="/story/9-long-name">京都の夜市@三条で今年も開催へ向けて準備が始まる</a></p>
     ${['Reuters', 'AP'].map((agency, at) => `<div><a data-story href="/story/${at}-long-name"><img alt="Photo: ${agency}" src="/p.png" width="300" height="200"></a><h3>Storm closes the harbour number ${at} for a third day</h3></div>`).join('')}`,
  );
  expect(told).toHaveLength(4);
});
