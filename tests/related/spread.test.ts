import { expect, test } from 'vitest';
import { describePage } from './describe.ts';

const TITLES = [
  'Storm closes the harbour for a third day',
  'Ferry returns to the islands after repairs',
  'Council keeps the old lighthouse lit',
];
const TIMES = ['14:22', '13:47', '10:05'];
const LINKS = TITLES.map((title, at) => `<a href="/story/${at}">${title}</a>`);

/** The times that are said of the stories of a list, one entry for each story. */
const timesIn = (entry: (link: string, time: string) => string): (string | undefined)[] =>
  describePage(
    `<main><dl>${LINKS.map((link, at) => entry(link, TIMES[at] ?? '')).join('')}</dl><p>More</p></main>`,
  ).map(({ time }) => time);

test.each([
  ['before', (link: string, time: string) => `<dt>${time}</dt><dd>${link}</dd>`],
  ['behind', (link: string, time: string) => `<dt>${link}</dt><dd>${time}</dd>`],
])('lines %s the headlines of a list are those of their own stories', (_where, entry) => {
  expect(timesIn(entry)).toEqual(TIMES);
});

test('the last item of a list ends with it, whatever stands behind', () => {
  const list = (links: string[]): string => `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`;
  const talk = `<section><h3>Talk</h3><p>${'The wind will turn, said everyone on the quay. '.repeat(2)}</p><p>2026-11-23</p></section>`;
  const more = '<a href="/story/9">Bells of the chapel are heard once more</a>';
  const told = describePage(
    `<main>${list(LINKS)}<h3>Most read</h3><p>As counted at noon.</p>${list([more])}${talk}</main>`,
  );
  expect(told.map(({ time, summary }) => time ?? summary)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
