import { expect, test } from 'vitest';
import { describePage } from './describe.ts';

const TITLE = 'Storm closes the harbour for a third day';
const TEASER =
  'The gates were shut on Monday, and the boats lie in the river until the wind turns to the north.';

const SHORT = 'The gates are shut until Monday.';

/** What is said of the story on a page with another one. */
const summaryOf = (card: string): string | undefined =>
  describePage(
    `<ul><li>${card}</li><li><a href="/story/2">Ferry returns to the islands after repairs</a></li></ul>`,
  )[0]?.summary;

const LINK = `<a href="/story/1-long-name">${TITLE}</a>`;

test.each<[string, string, string?]>([
  ['a line below the headline', `<h3>${LINK}</h3><p>${TEASER}</p>`],
  ['the rest of the headline’s line, behind a dash', `<b>${LINK}</b> — ${TEASER}`],
  ['the rest of the headline’s line, behind a colon', `${LINK}: ${TEASER}`],
  ['a line below the headline and a rank', `<p>1. ${LINK}</p><p>${TEASER}</p>`],
  [
    'the rest of a link whose picture says the headline alone',
    `<a href="/story/1-long-name"><img src="/1.jpg" alt="${TITLE}"></a><p><a href="/story/1-long-name"><strong>${TITLE}</strong> ${TEASER}</a></p>`,
  ],
  [
    'a link without the name of its writer behind it',
    `<h3>${LINK}</h3><p><a href="/story/1-long-name"><span>${TEASER}</span></a><span>By Ada Reed</span></p>`,
  ],
  [
    'a link with an invitation behind it',
    `<h3>${LINK}</h3><p><a href="/story/1-long-name">${TEASER}</a> <a href="/story/1-long-name">More</a></p>`,
    `${TEASER} More`,
  ],
  [
    'a link with outlet and time behind it in the line',
    `<div><a href="/story/1-long-name"><h3>${TITLE}</h3>${TEASER}</a> <span>Alder Wire <em>2026-11-24</em></span></div>`,
  ],
  [
    'a sentence with a counter of comments behind it',
    `<h3>${LINK}</h3><p><a href="/story/1-long-name">The gates are shut until Monday at noon, and the boats wait.</a> <a href="/story/1-long-name#comments">12</a></p>`,
    'The gates are shut until Monday at noon, and the boats wait. 12',
  ],
  ['a short sentence', `<h3>${LINK}</h3><p>${SHORT}</p>`, SHORT],
  ['a sentence said on two cards', `${LINK}<p>${SHORT}</p></li><li>${LINK}<p>${SHORT}</p>`, SHORT],
])('a teaser is %s', (_where, card, teaser = TEASER) => expect(summaryOf(card)).toBe(teaser));

test('a whole text keeps a sentence that says when', () => {
  const text = `<p>The council voted to close the old harbour yesterday.</p>${`<p>${TEASER}</p>`.repeat(8)}`;
  expect(summaryOf(`<h3>${LINK}</h3><time>yesterday</time>${text}`)).toMatch(/^The council voted/u);
});

test.each([
  ['5m', 'The harbour and the quay are to be rebuilt for £25m by 2030.'],
  ['yesterday', 'The minister was heard by the whole of the town on the closing of it yesterday, and went.'],
])('a teaser may have the words of the time in it: %s', (time, teaser) => {
  expect(summaryOf(`<h3>${LINK}</h3><time>${time}</time><p>${teaser}</p>`)).toBe(teaser);
});

test.each([
  ['the headline with what invites to it', `<p>Read more about it here: ${LINK}</p>`],
  ['the headline with a bullet and a time', `<p>• ${LINK} (23:53)</p>`],
  ['the headline with its counter', `<h3>${LINK}</h3><p>149 comments ${TITLE}</p>`],
  ['a date', `<h3>${LINK}</h3><p>Coast, 24.11.2026, 05:00 Uhr, 26 min.</p>`],
  [
    'who posted it when',
    `<h3>${LINK}</h3><p>Posted by Ada Reed on <time>Tuesday November 24, 2026</time> from the department of harbours</p>`,
  ],
  ['an outlet with a time', `<h3>${LINK}</h3><p>Alder Wire Tue, November 24, 2026 at 8:00 AM EST</p>`],
  [
    'a tape of links',
    `<h3>${LINK}</h3><p>Just in <a href="/story/8">Gulls take the market square</a> <a href="/story/9">Bakers strike for a day</a></p>`,
  ],
  ['the headline cut short', `<h3>${LINK} and a fourth</h3><p>${TITLE} and…</p>`],
])('is none: %s', (_what, card) => expect(summaryOf(card)).toBeUndefined());

test('what stands with several stories is said of none', () => {
  const told = describePage(
    [
      'Storm closes the harbour again',
      'Ferry returns to the islands after repairs',
      'Council keeps the old lighthouse',
    ]
      .map(
        (title, at) =>
          `<div><h3><a href="/story/${at}">${title}</a></h3><p>${at < 2 ? 'One of five stars, as one hundred and twelve readers of ours have voted.' : TEASER}</p></div>`,
      )
      .join(''),
  );
  expect(told.map(({ summary }) => summary)).toEqual([undefined, undefined, TEASER]);
});

test('a card within the main story ends where that goes on', () => {
  const main =
    '<p class="main">The main story goes on in a line that is as long as any other of it, or longer.</p>';
  const told = describePage(
    `<article>${main}<div>${LINK}</div><p>${TEASER}</p>${main}
    <div><a href="/story/2">Ferry returns to the islands after repairs</a></div>${main}<p>A caption of a picture that stands in the main story alone.</p>
    <div><a href="/story/3">Council votes to keep the old lighthouse</a></div></article>`,
    'en',
    '.main',
  );
  expect(told.map(({ summary }) => summary)).toEqual([TEASER, undefined, undefined]);
});

test('an outlet in the line above a headline that its line goes on behind', () => {
  const told = describePage(
    ['alder', 'birch']
      .map(
        (name) =>
          `<div><p>Ada Reed / <a href="https://${name}post.example/">${name} Post</a>:</p><div><b><a href="https://${name}post.example/storm">${TITLE} (${name})</a></b> — ${TEASER}</div><div>Nov 24, 2026, 7:40 AM</div></div>`,
      )
      .join(''),
  );
  expect(told.map(({ source }) => source)).toEqual(['alder Post', 'birch Post']);
  expect(told.map(({ time }) => time)).toEqual(told.map(() => 'Nov 24, 2026, 7:40 AM'));
});
