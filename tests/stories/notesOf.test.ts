import { expect, it } from 'vitest';
import { prose } from '../page/pageOf.ts';
import { choose } from './choose.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const LETTER: [string, number] = [`<p>${prose('Thanks')} Share this letter with a friend.</p>`, 0.05];

/** Which lines are the story's, where one of two notes behind a line that is none of it is marked in the text. */
function told(mark: string, note: string, certainty = 0.3): number[] {
  return choose([
    [`<p>${prose('One')} <sup id="mark-1"><a href="#note-1">${mark}</a></sup></p>`, 0.9],
    [p('Two'), 0.9],
    LETTER,
    [note, certainty],
    [`<div id="note-9">${p('Nine')}</div>`, 0.3],
  ]).indexes;
}

const OWN = `<ol><li id="note-1">${prose('Note')} <a href="#mark-1">↩</a></li><li>${prose('Beside')}</li></ol>`;

it.each([
  ['1', OWN, 3],
  ['[12]', OWN, 3],
  ['*', OWN, 3],
  ['1', `<div><a id="note-1" href="#mark-1">1</a><div>${p('Note')}</div></div>`, 4],
])('keeps a note that its text marks by %s', (mark, note, at) => {
  expect(told(mark, note)).toEqual([0, 1, at]);
});

it('keeps no comments that their number leads to, nor what stands beside a note', () => {
  expect(told('34', `<section id="note-1"><h4>Comments</h4>${p('Comment')}</section>`)).toEqual([0, 1]);
  const box = `<div><p id="note-1">${prose('Note')} <a href="#mark-1">↩</a></p>${p('About the writer')}</div>`;
  expect(told('1', box)).toEqual([0, 1, 3]);
});

it('keeps none that a word leads to, and none that reads like a list of works', () => {
  expect(told('More', OWN)).toEqual([0, 1]);
  expect(told('1', OWN, 0.1)).toEqual([0, 1]);
});
