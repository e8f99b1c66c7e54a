import { describe, expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

describe('the name of a list', () => {
  test('is no headline of a card, of a story beside it, or of the story above', () => {
    const told = describePage(
      `<section><h2>More for you</h2>${cards(
        (headline, href) => `<div class="card"><h3><a href="${href}">${headline}</a></h3></div>
          <div class="card"><h3><a data-none href="https://shop.example/offer">This one thing that sailors own</a></h3></div>`,
      )}</section>`,
    );
    expect(told.map(({ section }) => section)).toEqual(told.map(() => 'More for you'));
  });

  test('stands above the first of its stories, however much stands above that in its box', () => {
    const lines = '<p>Eels are counted in spring.</p>'.repeat(80);
    const told = describePage(
      `<div><div><h3>Our letter</h3></div>${lines}<div><h3>More for you</h3></div><div>${cards(
        (headline, href) => `<article><div><a href="${href}">${headline}</a></div></article>`,
      )}</div></div>`,
    );
    expect(told.map(({ section }) => section)).toEqual(told.map(() => 'More for you'));
  });

  test('is not that of a list in a box of its own before the card', () => {
    const told = describePage(
      `<div><div><h2>Sponsor posts</h2><p><a data-none href="https://sails.example/offer">This one thing that sailors own</a></p></div>
      ${cards((headline, href) => `<div class="card"><p><a href="${href}">${headline}</a></p></div>`)}</div>`,
    );
    expect(told.map(({ section }) => section)).toEqual([undefined, undefined, undefined]);
  });

  test.each<[string, string, string]>([
    ['a heading in each card', '', '<div><h4>Why not this one?</h4></div>'],
    ['a heading that nobody sees', '<div hidden><h3>Save your choice</h3></div>', ''],
    ['a sentence of Japanese', '<h3>港のフェリーが二年ぶりに島へ戻り、住民は岸壁で旗を振って迎えた</h3>', ''],
  ])('is not %s', (_what, above, within) => {
    const told = describePage(
      `<section><h2>More for you</h2>${above}${cards(
        (headline, href) => `<div class="card">${within}<h3><a href="${href}">${headline}</a></h3></div>`,
      )}</section>`,
    );
    expect(told.map(({ section }) => section)).toEqual(told.map(() => 'More for you'));
  });
});

test('the times of a tape of news are none of its names', () => {
  const told = describePage(
    `<section><h2>Latest</h2><dl>${cards(
      (headline, href, at) => `<dt>1${at}:20</dt><dd><a href="${href}">${headline}</a></dd>`,
    )}</dl></section>`,
  );
  expect(told.map(({ section, time }) => [section, time])).toEqual(
    HEADLINES.map((_, at) => ['Latest', `1${at}:20`]),
  );
});

describe('the name of a list that is no heading', () => {
  const list = (part: number): string =>
    `<ul>${cards((headline, href) => `<li><a href="${href}-${part}">${headline} (${part})</a></li>`)}</ul>`;

  test.each<[string, string]>([
    ['a line in a box of its own', '<div><div class="l">{}</div>{}</div>'],
    [
      'a line with the link to the whole list',
      '<div><div class="l"><span>{}</span> <a href="/all">See all</a></div>{}</div>',
    ],
    ['a link to the whole list', '<div><div><a href="/all">{}</a></div>{}</div>'],
    ['behind a button', '<div><div><a href="#">Edit</a></div><div class="l">{}</div>{}</div>'],
    [
      'a row of a table',
      '<table><tr><td colspan="2"><b>{}:</b></td></tr><tr><td>•</td><td>{}</td></tr></table>',
    ],
  ])('%s', (_shape, frame) => {
    const told = describePage(
      ['Latest', 'Most read'].map((name, at) => frame.replace('{}', name).replace('{}', list(at))).join(''),
    );
    expect(told.map(({ section }) => section)).toEqual([
      ...HEADLINES.map(() => 'Latest'),
      ...HEADLINES.map(() => 'Most read'),
    ]);
  });

  test('may follow another list in the same box', () => {
    const told = describePage(
      `<div><p class="l">Latest</p>${list(0)}<p class="l">Most read</p>${list(1)}</div>`,
    );
    expect(told.map(({ section }) => section)).toEqual([
      ...HEADLINES.map(() => 'Latest'),
      ...HEADLINES.map(() => 'Most read'),
    ]);
  });

  test.each<[string, string]>([
    [
      'a kicker of the first card',
      `<div>${cards((headline, href, at) => `<div><p>${['Coast', 'Town', 'Moor'][at]}</p><h3><a href="${href}">${headline}</a></h3></div>`)}</div>`,
    ],
    ['a time', `<div><p>3 hours ago</p>${list(0)}</div>`],
    ['an advertisement', `<div><p>Advertisement</p>${list(0)}</div>`],
    ['a sentence', `<div><p>All of it, in one place.</p>${list(0)}</div>`],
    ['what stands again and again', `<p>Also</p><p>Also</p><div><p>Also</p>${list(0)}</div>`],
    [
      'a line above one story',
      `<div><p>Also</p><div><a href="/s/1-long-name">${HEADLINES[0]}</a></div></div>`,
    ],
  ])('is not %s', (_what, body) => {
    expect(describePage(body).filter(({ section }) => section)).toEqual([]);
  });
});

test('an outlet set as a heading is no section', () => {
  const told = describePage(
    cards(
      (headline, href, at) =>
        `<article><h4>${['alder', 'birch', 'cedar'][at]}.example</h4><h3><a href="${href}">${headline}</a></h3></article>`,
    ),
  );
  expect(told.map(({ section }) => section)).toEqual([undefined, undefined, undefined]);
});

test('a heading amid a long list names what follows it, if it is set as the first one is', () => {
  const list = (count: number, part: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `<div class="card"><h3><a href="/story/${part}-${at}-long-name">${HEADLINES[at % 3]} (${part}.${at})</a></h3><p>In short</p></div>`,
    ).join('');
  const sections = (second: string): (string | undefined)[] =>
    describePage(
      `<section><div><h2 class="t">Towns</h2></div>${list(35, 0)}<div>${second}</div>${list(35, 1)}</section>`,
    ).map(({ section }) => section);
  const all = (name: string): string[] => Array.from({ length: 35 }, () => name);
  expect(sections('<h2 class="t">Coast</h2>')).toEqual([...all('Towns'), ...all('Coast')]);
  expect(sections('<h4>Our letter</h4>')).toEqual([...all('Towns'), ...all('Towns')]);
});

test('a list in a list that is named for its outlet has its outlet from there, and its name from the list around it', () => {
  const outlets = ['Alder Post', 'Birch Wire'];
  const list = (outlet: string, at: number): string =>
    `<div class="press"><h3><a href="/press/00${at}/ranking"><img src="/${at}.png" alt="${outlet}">${outlet}</a></h3><ol>${cards(
      (headline, href) => `<li><a href="${href}-${at}">${headline} (${at})</a></li>`,
    )}</ol></div>`;
  const told = describePage(
    `<section><div><h2>Most read</h2></div><div>${outlets.map((outlet, at) => list(outlet, at)).join('')}</div></section>`,
  );
  expect(told.map(({ source, section }) => [source, section])).toEqual(
    outlets.flatMap((outlet) => HEADLINES.map(() => [outlet, 'Most read'])),
  );
});

test.each([
  ['a form', '<div><h3>Our letter</h3><form><input type="email"></form></div>'],
  ['a text', `<div><h3>About Ada Birch</h3><p>${'She writes about ferries. '.repeat(12)}</p></div>`],
  ['a table', '<div><h3>Tides</h3><table><tr><td>4:12</td><td>16:40</td></tr></table></div>'],
])('a heading over %s names no list that follows', (_what, before) => {
  const told = describePage(
    `<div>${before}<div>${cards((headline, href) => `<article><div><a href="${href}">${headline}</a></div></article>`)}</div></div>`,
  );
  expect(told.map(({ section }) => section)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['More from P1', '<div>More from P1</div>'],
  ['We recommend', '<h4>We recommend<span>what others have read as well</span></h4>'],
  ['Newfoundland and more', '<h4><b>New</b>foundland and more</h4>'],
  ['World news', '<div><h2>World news</h2><form><input name="q"></form></div>'],
  ['Most read', '<h4>Most <span>read</span></h4>'],
])('a list is named %s', (name, above) => {
  const told = describePage(
    `<div>${above}<ul>${cards((headline, href) => `<li><a href="${href}">${headline}</a></li>`)}</ul></div>`,
  );
  expect(told.map(({ section }) => section)).toEqual([name, name, name]);
});
