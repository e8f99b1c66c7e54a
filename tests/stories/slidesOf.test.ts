import { expect, it } from 'vitest';
import { slidesOf } from '../../src/stories/slidesOf.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** How many lines of a body are told in slides. */
function slides(...captions: string[]): number {
  const figures = captions.map(
    (inside) => `<figure><img src="/p.jpg"><figcaption>${inside}</figcaption></figure>`,
  );
  return slidesOf(pageOf(`<body><main>${figures.join('')}</main></body>`).outline).size;
}

const TEXT = `<p>${prose('One')} ${prose('Two')}</p>`;
const SLIDE = `<h3>The clock of the town hall</h3>${TEXT}`;

it('finds a story told in slides: titles, texts and what stands with them', () => {
  expect(slides(SLIDE, SLIDE, `${SLIDE}<p>Photo: Ines Alder</p>`)).toBe(7);
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
