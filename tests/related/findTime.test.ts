import { describe, expect, test } from 'vitest';
import { describePage } from './describe.ts';

test('a time may be an age in words that no table knows, where it is marked as a time', () => {
  const told = (element: string, attribute = ''): string | undefined =>
    describePage(
      `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><${element} ${attribute}>2 uair</${element}></div>`,
      'ga',
    )[0]?.time;
  expect([told('time', 'datetime="2026-11-24T10:00:00Z"'), told('time'), told('span')]).toEqual([
    '2 uair',
    '2 uair',
    undefined,
  ]);
});

test('a day and a time of day with a dash between are one time', () => {
  const [told] = describePage(
    '<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><p>Alder Post - 23/11/2026 - 18:42</p></div>',
    'es',
  );
  expect(told).toMatchObject({ source: 'Alder Post', time: '23/11/2026 - 18:42' });
});

test.each([
  ['November 23, 2026 | 9:05 a.m.', 'November 23, 2026 | 9:05 a.m.'],
  ['23 Nov 2026 • 18:42 • 5 comments', '23 Nov 2026 • 18:42'],
  ['23 comments | 18:42', '18:42'],
])('a bar between a year and a time of day parts no time: %s', (line, time) => {
  const [told] = describePage(
    `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><p>${line}</p></div>`,
  );
  expect(told?.time).toBe(time);
});

describe('figures that may be a time of day or how long a film is', () => {
  const told = (around: (text: string) => string, text = '9:42'): string | undefined =>
    describePage(
      `<div>${around(text)}<h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3></div>`,
    )[0]?.time;

  test.each([
    ['in an element named so', (text: string) => `<span class="feed__time">${text}</span>`],
    ['in an element named so, in two words', (text: string) => `<span class="itemDate">${text}</span>`],
    [
      'in a box with such letters in its name',
      (text: string) => `<div class="display-flex"><span class="time">${text}</span></div>`,
    ],
    ['in a time element', (text: string) => `<time>${text}</time>`],
  ])('are a time %s', (_where, around) =>
    expect([told(around), told(around, '14.22')]).toEqual(['9:42', '14.22']),
  );

  test.each([
    ['in an element without a name', (text: string) => `<span>${text}</span>`],
    ['in a film’s', (text: string) => `<span class="video-time">${text}</span>`],
    ['in a film’s box', (text: string) => `<p class="card-video"><span class="time">${text}</span></p>`],
    ['where it may be a day', () => '<span class="date">05.11</span>'],
    ['where it is named a duration', (text: string) => `<span class="media__dur">0${text}</span>`],
  ])('are none %s', (_where, around) => expect(told(around)).toBeUndefined());
});

test.each([
  ['el', 'πριν 3 ώρες'],
  ['th', '11 มี.ค. 68 (16:20 น.)'],
])('a time may be in words that no table knows: %s', (lang, time) => {
  const told = (element: string): string | undefined =>
    describePage(
      `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><${element}>${time}</${element}></div>`,
      lang,
    )[0]?.time;
  expect([told('time'), told('b')]).toEqual([time, undefined]);
});

test('an age behind figures that may be how long a film is says when it was', () => {
  const [told] = describePage(
    '<div><span>02:41</span><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><span>3 hours ago</span></div>',
  );
  expect(told?.time).toBe('3 hours ago');
});

test('a time of day is no other than that which the headline names', () => {
  const [told] = describePage(
    '<ul><li><b>09:40</b> <a href="/story/1-long-name">What happened at the harbour on 23 November 2026</a></li></ul>',
  );
  expect(told?.time).toBe('09:40');
});

test('a time may stand in the pieces of one element that only a comment divides', () => {
  const [told] = describePage(
    '<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><time>11/24 <!-- -->9:30</time></div>',
  );
  expect([told?.time, told?.source]).toEqual(['11/24 9:30', undefined]);
});

test('a story with further ones in its box has the time that the box has, and no other', () => {
  const times = (...ages: string[]): (string | undefined)[] =>
    describePage(
      `<article><h2><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h2>
       <ul><li><a href="/story/2-long-name">What the closing means for the islands</a></li><li><a href="/story/3-long-name">How the harbour was closed in other years</a></li></ul>
       <footer>${ages.map((age) => `<p><time>${age}</time></p>`).join('')}</footer></article>`,
    ).map(({ time }) => time);
  expect(times('3 hours ago')[0]).toBe('3 hours ago');
  expect(times('3 hours ago', 'yesterday')[0]).toBeUndefined();
  const [lead] = describePage(
    `<section><h2><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h2>
     <ul><li><a href="/story/2-long-name">What the closing means for the islands</a> <time>2 hours ago</time></li></ul></section>`,
  );
  expect(lead?.time).toBeUndefined();
});

test('a time may be pieces of one element', () => {
  const [told] = describePage(
    `<article><h3><a href="/s/1">Storm closes the harbour for a third day</a></h3><time><span>2024年</span><span>10月11日</span></time></article>`,
    'ja',
  );
  expect(told?.time).toBe('2024年10月11日');
});

test('a story’s time may stand where it is listed again', () => {
  const [told] = describePage(
    `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3></div>
     <div><h3><a href="/story/2-long-name">Ferry returns to the islands after repairs</a></h3></div>
     <div><span>1:50 PM</span> <cite>Morrow:</cite> <a href="/story/1-long-name">Storm closes the harbour for a third day, and the council says that nobody knows when the ferry will be back</a></div>`,
  );
  expect(told?.time).toBe('1:50 PM');
});

test.each([
  ['<time>Monday</time>', 'Monday', '2026-11-23'],
  ['<time datetime="2026-11-24T10:00:00Z">Two hours ago</time>', 'Two hours ago', '2026-11-24T10:00:00Z'],
  ['<span class="feed-datetime">Tuesday</span>', 'Tuesday', '2026-11-24'],
  ['<time datetime="2026-11-24T10:00:00Z">Updated</time>', undefined, '2026-11-24T10:00:00Z'],
  ['<span>Monday</span>', undefined, undefined],
])('words are a time where the page says so: %s', (said, time, published) => {
  const [told] = describePage(
    `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3>${said}</div>`,
  );
  expect([told?.time, told?.published]).toEqual([time, published]);
});

test('how long a film is stands in an element that is named so', () => {
  const [told] = describePage(
    `<div><span class="vod_time">02:14</span><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><span class="time">3 hours ago</span></div>`,
  );
  expect(told?.time).toBe('3 hours ago');
});

test('stories that line breaks alone divide each have the time and the outlet of their line', () => {
  const lines = [
    ['Storm closes the harbour for a third day', 'Morrow', '11:52 AM'],
    ['Ferry returns to the islands after repairs', 'Tern', '11:30 AM'],
    ['Council votes to keep the old lighthouse', 'Salt & Rope', '9:15 AM'],
  ];
  const told = describePage(
    `<table><tr><td>${lines.map(([headline, outlet, time], at) => `<a href="/story/${at}-long-name">${headline}</a> <i>${outlet}</i> <font>${time}</font>`).join('<br>')}</td></tr></table>`,
  );
  expect(told.map(({ time }) => time)).toEqual(lines.map(([, , time]) => time));
  expect(told.map(({ source }) => source)).toEqual(lines.map(([, outlet]) => outlet));
});
