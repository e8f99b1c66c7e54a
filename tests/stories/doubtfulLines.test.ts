import { expect, it } from 'vitest';
import { prose } from '../page/pageOf.ts';
import { choose } from './choose.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;

it('leaves out a sub-headline in a box with a link to another story behind it', () => {
  const tip = (behind: string): [string, number][] => [[`<div><h4>More of this</h4>${behind}</div>`, 0.2]];
  const lines = (behind: string, isTaken: boolean): number[] =>
    choose(
      [[p('One'), 0.9], ...tip(behind), ...(isTaken ? [['', 0] as [string, number]] : []), [p('Two'), 0.9]],
      (index) => isTaken && index === 2,
    ).indexes;
  expect(lines('', false)).toEqual([0, 1, 2]);
  expect(lines('<a href="/story/2-long-name">Ferry returns to the islands after repairs</a>', true)).toEqual([
    0, 3,
  ]);
});

it('keeps a sub-headline with a link to edit it beside it, and no such link', () => {
  const lines = (behind: string): number[] =>
    choose([
      [p('One'), 0.9],
      ['<div><h3>Who pays</h3>', 0.2],
      [`<span>${behind}</span></div>`, 0],
      [p('Two'), 0.9],
    ]).indexes;
  expect(lines('<div>[<a href="/w/edit?section=2">edit</a>]</div>')).toEqual([0, 1, 3]);
  expect(lines('<div>Our ferries are on time today</div>')).toEqual([0, 3]);
});

it('leaves out the heading at the foot of a box that leads on', () => {
  const { indexes } = choose([
    [`<div>${p('One')}`, 0.9],
    [p('Two'), 0.9],
    ['<h3>More from our desk</h3>', 0.2],
    ['<span><a href="/desk">All of it</a></span></div>', 0],
    [`<div>${p('Three')}</div>`, 0.9],
  ]);
  expect(indexes).toEqual([0, 1, 4]);
});

it('keeps sub-headlines set as plain divisions of one make, and no line that stands there once or says the same again', () => {
  const lines = (first: string, second: string): number[] =>
    choose([
      [p('One'), 0.9],
      [first, 0.1],
      [p('Two'), 0.9],
      [second, 0.1],
      [p('Three'), 0.9],
    ]).indexes;
  const head = (text: string): string => `<div class="x1">${text}</div>`;
  expect(lines(head('What now'), head('Who pays'))).toEqual([0, 1, 2, 3, 4]);
  expect(lines(head('What now'), '<div class="x2">Who pays</div>')).toEqual([0, 2, 4]);
  expect(lines(head('Share this'), head('Share this'))).toEqual([0, 2, 4]);
  expect(lines(head('It is back.'), head('It is late.'))).toEqual([0, 2, 4]);
});

it('keeps the question that folds away its answer, and no other button', () => {
  const question = '<h3><button aria-expanded="false">Who pays for the ferry?</button></h3>';
  expect(
    choose([
      [p('One'), 0.9],
      [question, 0],
      [p('Two'), 0.9],
      ['<details><summary>What now</summary>', 0],
      [`${p('Three')}</details>`, 0.9],
    ]).indexes,
  ).toEqual([0, 1, 2, 3, 4]);
  expect(
    choose([
      [p('One'), 0.9],
      ['<button>Who pays for the ferry?</button>', 0],
      [p('Two'), 0.9],
    ]).indexes,
  ).toEqual([0, 2]);
});

it('keeps formulas between paragraphs, however they read', () => {
  const formula = '<div><math><mi>x</mi><mo>=</mo><mn>3</mn></math></div>';
  expect(
    choose([
      [p('One'), 0.9],
      [formula, 0.1],
      [p('Two'), 0.9],
    ]).indexes,
  ).toEqual([0, 1, 2]);
});

it('leaves out what is said only to those whom the page is read to, and the name of a list that it stands in', () => {
  const said = (text: string): string => `<div><span class="screen-reader-text">${text}</span></div>`;
  const { indexes } = choose(
    [
      [p('One'), 0.9],
      ['<h2>Read also</h2>', 0.6],
      [said('List of 1 item'), 0.6],
      ['<div><a href="/story/2-long-name">Ferry returns to the islands after repairs</a></div>', 0.1],
      [said('End of list'), 0.6],
      [p('Two'), 0.9],
    ],
    (index) => index === 3,
  );
  expect(indexes).toEqual([0, 5]);
});

it('keeps the lines of a list that bullets in boxes of their own make, and no links among them', () => {
  const item = (line: string): [string, number][] => [
    ['<div><div><div>•</div></div>', 0.02],
    [`<div><div>${line}</div></div></div>`, 0.02],
  ];
  const { indexes } = choose([
    [`<div>${p('One')}`, 0.9],
    ...item('a wheelchair route to the lower gallery'),
    ...item('new lead and glass'),
    ...item('<a href="/story/2-long-name">Ferry returns to the islands after repairs</a>'),
    [`${p('Two')}</div>`, 0.9],
  ]);
  expect(indexes).toEqual([0, 2, 4, 7]);
});

it('keeps sentences that are set like a story which reads like none, and not where it reads like one', () => {
  const box = (line: string): string => `<div class="a"><div class="b">${line}</div></div>`;
  const lines = (certainty: number): number[] =>
    choose([
      [box(prose('One')), certainty],
      [box('Seventeen papers were spoiled.'), 0.06],
      [box('Follow us'), 0.06],
      [box(prose('Two')), certainty],
    ]).indexes;
  expect(lines(0.5)).toEqual([0, 1, 3]);
  expect(lines(0.9)).toEqual([0, 3]);
});

it('keeps a paragraph of few words right below a sub-headline in the same box', () => {
  const lines = (line: string, certainty = 0.35, head = '<h3>Who pays</h3>'): number[] =>
    choose([
      [p('One'), 0.9],
      [head, 0.9],
      [line, certainty],
      [p('Two'), 0.9],
    ]).indexes;
  const few = '<p class="x1">The town does.</p>';
  expect(lines(few)).toEqual([0, 1, 2, 3]);
  expect(lines(few, 0.2)).toEqual([0, 1, 3]);
  expect(lines('<div class="x1">The town does.</div>')).toEqual([0, 1, 3]);
  expect(lines(`<div>${few}</div>`)).toEqual([0, 1, 3]);
  expect(lines(few, 0.35, `<div>${prose('Zero')}</div>`)).toEqual([0, 1, 3]);
});

it('keeps the heading of an entry over a line or two that say who wrote it', () => {
  const entry = (heading: string, beginning: string, writer: string[]): [string, number][] => [
    [`<article><header><h2>${heading}</h2></header>`, 0.1],
    ...writer.map((line): [string, number] => [`<div>${line}</div>`, 0.05]),
    [`<div>${p(beginning)}</div></article>`, 0.9],
  ];
  const lines = (writer: string[]): number[] =>
    choose([...entry('Gale', 'One', writer), ...entry('Calm', 'Two', writer)]).indexes;
  expect(lines(['Ada Birch'])).toEqual([2, 3, 5]);
  expect(lines(['Ada Birch', 'At the northern pier'])).toEqual([3, 4, 7]);
  expect(lines(['Ada Birch', 'At the northern pier', 'Photographs: Tom Quay'])).toEqual([4, 9]);
});
