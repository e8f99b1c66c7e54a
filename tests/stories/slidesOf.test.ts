import { expect, it } from 'vitest';
import { choose } from './choose.ts';
import { slidesOf } from '../../src/stories/slidesOf.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** How many lines of a body are told in slides. */
function slides(...captions: string[]): number {
  const figures = captions.map(
    (inside) => `<figure><img src="/p.jpg"><figcaption>${inside}</figcaption></figure>`,
  );
  return slidesOf(pageOf(`<body><main>${figures.join('')}</main></body>`).outline, []).size;
}

const TEXT = `<p>${prose('One')} ${prose('Two')}</p>`;
const SLIDE = `<h3>The clock of the town hall</h3>${TEXT}`;

it('finds a story told in slides: titles, texts and what stands with them', () => {
  expect(slides(SLIDE, SLIDE, `${SLIDE}<p>Photo: Ines Alder</p>`)).toBe(7);
});

it('finds them below a counter', () => {
  expect(slides(...[1, 2, 3].map((at) => `<p>${at} / 3</p>${SLIDE}`))).toBe(9);
});

it.each([
  ['two only', [SLIDE, SLIDE]],
  ['captions with a credit', Array.from({ length: 4 }, () => `${TEXT}<p>Photo: Ines Alder</p>`)],
  ['short ones', Array.from({ length: 4 }, () => '<h3>The clock</h3><p>At noon.</p>')],
  ['one line', Array.from({ length: 4 }, () => TEXT)],
  [
    'cards of other stories',
    Array.from({ length: 4 }, (_, at) => `<h3><a href="/s/${at}">The clock of the town hall</a></h3>${TEXT}`),
  ],
])('takes no slides: %s', (_, captions) => expect(slides(...captions)).toBe(0));

it('are the main story’s, unless another story tells of one of them alone', () => {
  const slide = (name: string): string =>
    `<figure><img src="/p.jpg"><figcaption><h3>The clock of ${name}</h3><p>${prose(name)} ${prose(`In ${name}`)}</p></figcaption></figure>`;
  // A slide is two lines, title and text.
  const four = ['Alder', 'Birch', 'Moor', 'Haven'].map((name): [string, number][] => [
    [slide(name), 0.05],
    ['', 0.05],
  ]);
  const told = (isTeaser: (index: number) => boolean): number =>
    choose([[`<p>${prose('First')}</p>`, 0.9], ...four.flat()], () => false, isTeaser).indexes.length;
  expect(told((index) => index > 0)).toBe(9);
  expect(told((index) => index === 3 || index === 4)).toBe(7);
});
