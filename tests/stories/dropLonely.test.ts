import { expect, it } from 'vitest';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropLonely } from '../../src/stories/dropLonely.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole; paragraphs are sure, all others as given. */
function left(body: string, certainty: number): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  const certainties = Float32Array.from(outline.blocks, ({ box }) => (box.tag === 'p' ? 0.9 : certainty));
  return dropLonely(outline.blocks, certainties, sumUp(outline)).map(
    ({ text }) => text.split(' ')[0] as string,
  );
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
/** A story with something in it. */
const story = (within: string): string => `<div>${p('One')}${p('Two')}${within}${p('Three')}</div>`;
const WORDS = ['One', 'Two', 'Three'];
const line = (beginning: string): string => `<div class="line">${prose(beginning)}</div>`;

it('leaves out a barely sure line that stands alone', () => {
  expect(left(story(line('Our')), 0.64)).toEqual(WORDS);
});

it.each([
  ['a surer one', line('Our'), 0.66, ['Our']],
  ['two of one make', line('Our') + line('Their'), 0.6, ['Our', 'Their']],
  [
    'one beside a line of the story',
    `<div class="line">${prose('Our')}${p('And')}</div>`,
    0.6,
    ['Our', 'And'],
  ],
  ['a sub-headline', '<div><h2>Eels</h2></div>', 0.6, ['Eels']],
  ['code', '<div><pre>eels = 4100</pre></div>', 0.6, ['eels']],
])('keeps %s', (_, within, certainty, kept) => {
  expect(left(story(within), certainty)).toEqual(['One', 'Two', ...kept, 'Three']);
});

it('keeps a first paragraph that is set apart', () => {
  expect(left(line('Standfirst') + story(''), 0.6)).toEqual(['Standfirst', ...WORDS]);
});
