import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropCopies } from '../../src/stories/dropCopies.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole. */
function left(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  return dropCopies(outline.blocks, outline, atOnce(sumUp(outline))).map(
    ({ text }) => text.split(' ')[0] as string,
  );
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const WORDS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
const TEXT = WORDS.map((word) => p(word)).join('');

it('leaves out the second and third of three texts for other widths of screen', () => {
  expect(left(`<div>${TEXT}</div>`.repeat(3))).toEqual(WORDS);
});

it('leaves out a long paragraph that stands there before', () => {
  const long = `<p>${prose('Long')} ${prose('It')}</p>`;
  expect(left(`<div>${TEXT}${long}${p('Nine')}${long}</div>`)).toEqual([...WORDS, 'Long', 'Nine']);
});

it('keeps a sentence that is said again', () => {
  expect(left(`<div>${p('One')}${p('Two')}${p('One')}${p('Three')}</div>`)).toEqual([
    'One',
    'Two',
    'One',
    'Three',
  ]);
});

it('leaves out a notice that stands among the paragraphs three times', () => {
  const notice = `<div><h3>Not shown</h3>${p('Your')}</div>`;
  const flow = (within: string): string => WORDS.map((word, at) => p(word) + (at < 3 ? within : '')).join('');
  expect(left(`<div>${flow(notice)}</div>`)).toEqual(WORDS);
});

it('keeps a refrain, and no copy of it in another box', () => {
  const refrain =
    '<p>So haul away the rope, my boys, and carry it</p><p>And carry the sack to the quay, my boys, so</p>';
  const song = `<div>${refrain}${p('One')}${refrain}${p('Two')}</div>`;
  expect(left(song)).toEqual(['So', 'And', 'One', 'So', 'And', 'Two']);
  expect(left(song + `<section>${refrain}</section>`)).toEqual(['So', 'And', 'One', 'So', 'And', 'Two']);
});
