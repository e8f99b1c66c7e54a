import { expect, it } from 'vitest';
import { sumUp } from '../../src/evidence/facts.ts';
import { trimEnd } from '../../src/stories/trimEnd.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole. */
function left(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  return trimEnd(outline.blocks, outline.blocks, sumUp(outline)).map(
    ({ text }) => text.split(' ')[0] as string,
  );
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const TEXT = `<div class="text">${['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((word) => p(word)).join('')}</div>`;
const WORDS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

it('leaves out promotions and comments behind a story, one after the other', () => {
  expect(
    left(
      `${TEXT}<div class="promo"><h3>Try our assistant</h3>${p('It')}</div><div class="talk"><h3>Comments</h3><p>None yet.</p></div>`,
    ),
  ).toEqual(WORDS);
});

it.each([
  ['in the same box', TEXT.replace('</div>', `<h3>Correction</h3>${p('It')}</div>`), ['Correction', 'It']],
  ['without a head', `${TEXT}<div class="note">${p('Update:')}</div>`, ['Update:']],
  [
    'in a box of the same make',
    `${TEXT}<div class="text"><h3>Afterwards</h3>${p('It')}</div>`,
    ['Afterwards', 'It'],
  ],
  [
    'of some length',
    `${TEXT}<div class="more"><h3>Afterwards</h3>${p('It')}${p('And')}${p('Then')}</div>`,
    ['Afterwards', 'It', 'And', 'Then'],
  ],
])('keeps an end %s', (_, body, end) => {
  expect(left(body)).toEqual([...WORDS, ...end]);
});
