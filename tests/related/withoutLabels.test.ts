import { expect, test } from 'vitest';
import { describePage, HEADLINES } from './describe.ts';

test.each([
  ['glued before', '<span>Coast</span><span>#</span>', '#'],
  ['that is its rank', '<span>5</span><span>#</span>', '#'],
  ['that is a part of its first word', '<span>3</span><span>D #</span>', '3D #'],
  ['glued behind', '<span>#</span><span>Alder Post</span>', '#'],
  ['with figures glued behind within its element', '#<span>Views 40,112</span>', '#'],
  ['with figures alone glued behind', '# for $<b>1,500</b>', '# for $1,500'],
  ['behind a blank within its element', '# <span>in 2,026 boats</span>', '# in 2,026 boats'],
  ['in an element named for it', '<span class="teaser__kicker">Coast</span> <span>#</span>', '#'],
  ['with the sign behind it', '<span class="teaser__kicker">Coast<i> : </i></span><span>#</span>', '#'],
  ['with the sign before it', '<span>#</span><span>Alder Post</span><span> | </span>', '#'],
  ['that says what goes on', '<em>Live</em> <span>#</span>', '#'],
  ['beside an element named for the headline', '<i>Alfa Quay</i> <span class="card-title">#</span>', '#'],
  [
    'beside a longer teaser',
    '<span class="title">#</span> <i class="subtitle">And a teaser that says at length what it is that came of it</i>',
    '#',
  ],
  [
    'beside one that is named for a date',
    '<span>#</span> <i class="date-published">Tuesday, the twenty-fourth of November, in Alder</i>',
    '# Tuesday, the twenty-fourth of November, in Alder',
  ],
  ['within its sentence', 'Alfa Quay: <cite class="book-title">#</cite> is a ride', 'Alfa Quay: # is a ride'],
  ['that is a line of the headline', '<i class="title-1">Alfa</i> <span class="title-2">#</span>', 'Alfa #'],
  ['of one line', '<span>Coast</span> <span>#</span>', 'Coast #'],
  ['a letter of its own', '<b>m</b>#', 'm#'],
])('a headline and a piece %s', (_, card, title) => {
  const [told] = describePage(
    `<div><a href="/story/1-long-name">${card.replace('#', HEADLINES[0] as string)}</a></div>`,
  );
  expect(told?.title).toBe(title.replace('#', HEADLINES[0] as string));
});

test('headlines lose what stands before them where a link says them alone', () => {
  const [told] = describePage(
    `<div><a href="/story/1-long-name" title="${HEADLINES[0]}"><img src="/1.jpg" alt=""></a><h3><a href="/story/1-long-name"><span>Alfa Quay</span> <b>${HEADLINES[0]}</b></a></h3></div>`,
  );
  expect(told?.title).toBe(HEADLINES[0]);
});

test('headlines lose kickers in elements of one look, with signs and names around them', () => {
  const titles = describePage(
    `<ul>${HEADLINES.map(
      (headline, at) =>
        `<li><i>${at + 1}</i><a href="/story/${at}-long-name"><span class="k">${['Coast', 'Islands and ferries:', 'Town'][at]}</span> <span><svg><title>Plus</title></svg></span> <span>${headline}</span></a></li>`,
    ).join('')}</ul>`,
  ).map(({ title }) => title);
  expect(titles).toEqual(HEADLINES);
});

test('a quotation keeps who says it', () => {
  const [title] = describePage(
    HEADLINES.map(
      (headline, at) =>
        `<div><a href="/s/${at}"><b>${['Ada Reed of the Harbour Office', 'Tom Quay'][at] ?? 'Eel'}:</b> <i>“${headline}”</i></a></div>`,
    ).join(''),
  ).map((told) => told.title);
  expect(title).toBe(`Ada Reed of the Harbour Office: “${HEADLINES[0]}”`);
});

test('headlines lose labels in elements of their own that other cards have too', () => {
  const titlesOf = (card: (headline: string, at: number) => string): string[] =>
    describePage(
      HEADLINES.map(
        (headline, at) => `<div><a href="/story/${at}-long-name">${card(headline, at)}</a></div>`,
      ).join(''),
    ).map(({ title }) => title);
  expect(
    titlesOf((headline, at) => `<strong>${headline}</strong><span>조회수 <em>${3120 - at}</em></span>`),
  ).toEqual(HEADLINES);
  expect(titlesOf((headline) => `<i>Coast</i> <b>– ${headline}</b>`)).toEqual(HEADLINES);
  // A word may be marked within its headline, and a single label may be the headline's own.
  const marked = titlesOf((headline) => `<em>Gale:</em> ${headline}`);
  expect(marked).toEqual(HEADLINES.map((headline) => `Gale: ${headline}`));
  const parts = (more: string): string[] =>
    titlesOf((headline, at) => `<i>Part ${'abc'[at]}</i> <b>${headline}</b>${more}`);
  expect(parts(' at last')[0]).toContain('Part a');
  // Not so where each headline has one in its place.
  expect(parts('')).toEqual(HEADLINES);
  // A subject is none.
  expect(titlesOf((headline, at) => `<em>${'AB'[at]}rno</em> <b>says that ${headline}</b>`)[0]).toContain(
    'Arno',
  );
});
