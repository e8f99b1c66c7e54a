import { expect, it } from 'vitest';
import { prose } from '../page/pageOf.ts';
import { choose } from './choose.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;

it('keeps code between the lines of a story, however little it reads like one', () => {
  const code: [string, number] = [
    '<table><tr><td><pre>moor(ferry, { slack: 2 });</pre></td></tr></table>',
    0.02,
  ];
  expect(choose([[p('One'), 0.9], code, [p('Two'), 0.9]]).indexes).toEqual([0, 1, 2]);
  expect(choose([[p('One'), 0.9], [p('Two'), 0.9], code]).indexes).toEqual([0, 1]);
});

it('keeps the headings of a digest that lead elsewhere, among more that do not', () => {
  const heading = (words: string): [string, number] => [
    `<h2><a href="/harbour/${words.length}">${words}</a></h2>`,
    0.8,
  ];
  const lines: [string, number][] = [
    heading('Ferries may not moor at the northern pier'),
    [p('One'), 0.9],
    ['<h2>The week in figures</h2>', 0.8],
    [p('Two'), 0.9],
    ['<h2>What comes next</h2>', 0.8],
    [p('Three'), 0.9],
  ];
  const isFirst = (index: number): boolean => index === 0;
  expect(choose(lines, isFirst).indexes).toEqual([0, 1, 2, 3, 4, 5]);
  expect(choose(lines.slice(0, 4), isFirst).indexes).toEqual([1, 2, 3]);
});

it('keeps the headings of a digest that all lead elsewhere, each over what the page says of it', () => {
  const entry = (at: number): [string, number][] => [
    [`<section><h3><a href="/harbour/${at}">Ferries may not moor at pier ${at}</a></h3>`, 0.2],
    [`${p(`Entry ${at}`)}</section>`, 0.6],
  ];
  const chosen = (count: number): number[] =>
    choose([[p('Intro'), 0.9], ...entries(count)], (index) => index % 2 === 1).indexes;
  const entries = (count: number): [string, number][] =>
    Array.from({ length: count }, (_, at) => entry(at)).flat();
  expect(chosen(5)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(chosen(4)).toEqual([0, 2, 4, 6, 8]);
});

it('leaves out the teaser below another story’s headline in a small box, however sure, but in a letter of such boxes', () => {
  const card = (at: number, certainty: number): [string, number][] => [
    [`<div><a href="/harbour/${at}-ferries">Ferries may not moor at pier ${at}</a>`, 0.2],
    [`${p(`Teaser ${at}`)}</div>`, certainty],
  ];
  const isTaken = (index: number): boolean => index === 3;
  const paragraphs: [string, number][] = ['One', 'Two', 'Three'].map((beginning) => [p(beginning), 0.9]);
  const indexes = (certainty: number): number[] =>
    choose([...paragraphs, ...card(1, certainty), [p('Four'), 0.9]], isTaken).indexes;
  expect(indexes(0.7)).toEqual([0, 1, 2, 5]);
  expect(indexes(0.95)).toEqual([0, 1, 2, 4, 5]);
  const letter = [1, 2, 3].flatMap((at) => card(at, 0.7));
  expect(choose([[p('One'), 0.9], ...letter], (index) => index % 2 === 1).indexes).toEqual([0, 2, 4, 6]);
});
