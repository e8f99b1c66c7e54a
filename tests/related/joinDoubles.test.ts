import { expect, it } from 'vitest';
import { joinDoubles } from '../../src/related/joinDoubles.ts';

const TITLE = 'Storm closes the harbour';

it.each([
  ['where the reader comes from', 'https://alder.example/news/article/417/0005528277', '?from=ranking'],
  ['the place in a list', 'https://alder.example/storm-closes-the-harbour?list=top', '&place=4'],
])('makes one of two that differ by %s', (_, url, rest) => {
  const [one, ...others] = joinDoubles([
    { title: TITLE, url },
    { title: TITLE, url: url + rest, time: '3 hours ago' },
  ]);
  expect(one).toEqual({ title: TITLE, url, time: '3 hours ago' });
  expect(others).toEqual([]);
});

it.each([
  ['other headlines', 'Ferry is back', 'https://alder.example/storm-closes-the-harbour?x=2'],
  ['another fragment', TITLE, 'https://alder.example/storm-closes-the-harbour#p2'],
  ['no address', TITLE, ''],
  ['an address that names no story', TITLE, 'https://alder.example/story?id=2'],
  ['another path', TITLE, 'https://alder.example/storm-closes-the-other-harbour'],
])('leaves apart stories with %s', (_, title, url) => {
  const [first = ''] = url.replace('-other', '').split('?');
  const both = [
    { title: TITLE, url: first && (url.includes('#') ? `${first.split('#')[0]}#p1` : `${first}?x=1`) },
    { title, url },
  ];
  expect(joinDoubles(both)).toEqual(both);
});

it('makes one of two with one address, whatever they are called', () => {
  const url = 'https://alder.example/s';
  expect(
    joinDoubles([
      { title: TITLE, url },
      { title: 'Open this story on its own', url, source: 'Alder Post' },
    ]),
  ).toEqual([{ title: TITLE, url, source: 'Alder Post' }]);
});

it('leaves an advertisement apart from the story itself', () => {
  const url = 'https://alder.example/storm-closes-the-harbour';
  const both = [
    { title: TITLE, url },
    { title: TITLE, url: `${url}?paid=1`, sponsored: true as const },
    { title: TITLE, url: 'https://alder.example/s' },
    { title: 'A word from the harbour', url: 'https://alder.example/s', sponsored: true as const },
  ];
  expect(joinDoubles(both)).toEqual(both);
});
