import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropCaptions } from '../../src/stories/dropCaptions.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole. */
function left(body: string, certainty = 0): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  return dropCaptions(
    outline.blocks,
    outline,
    atOnce(sumUp(outline)),
    new Float32Array(outline.blocks.length).fill(certainty),
  ).map(({ text }) => text.split(' ')[0] as string);
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const PICTURE = '<img src="/ferry.jpg" width="600" height="400">';
const CAPTION = `<p>${prose('Pictured')}</p><p>Photo: Ines Alder</p>`;
/** Paragraphs of one box with something among them. */
const among = (within: string): string =>
  `<div>${p('One')}${p('Two')}${within}${p('Three')}${p('Four')}</div>`;
const WORDS = ['One', 'Two', 'Three', 'Four'];

it('leaves out the caption of a figure', () => {
  expect(left(among(`<figure>${PICTURE}<figcaption>${prose('Pictured')}</figcaption></figure>`))).toEqual(
    WORDS,
  );
});

it('leaves out a line or two under a picture in a box of its own, whether paragraphs have boxes or not', () => {
  const box = `<div class="image">${PICTURE}${CAPTION}</div>`;
  expect(left(among(box))).toEqual(WORDS);
  expect(left(among(`<div><div>${PICTURE}</div><div>${CAPTION}</div></div>`))).toEqual(WORDS);
  expect(
    left(
      `<div><div class="text">${p('One')}${p('Two')}</div>${box}<div class="text">${p('Three')}${p('Four')}</div></div>`,
    ),
  ).toEqual(WORDS);
});

it.each([
  [
    'a longer text under a picture',
    `<div>${PICTURE}${p('Also')}${p('And')}${p('Then')}</div>`,
    ['Also', 'And', 'Then'],
  ],
  [
    'a chapter that begins with a picture',
    `<div>${PICTURE}<h3>Eels</h3>${p('Also')}</div>`,
    ['Eels', 'Also'],
  ],
  ['a line over a picture', `<div>${p('Also')}${PICTURE}</div>`, ['Also']],
  ['a paragraph with a sign in it', `<div><p>${PICTURE} ${prose('Also')}</p></div>`, ['Also']],
])('keeps %s', (_, within, kept) => {
  expect(left(among(within))).toEqual(['One', 'Two', ...kept, 'Three', 'Four']);
});

it('keeps entries of a list that each have a picture', () => {
  const entry = (beginning: string): string => `<div class="entry">${PICTURE}${p(beginning)}</div>`;
  expect(left(`<div>${entry('One')}${entry('Two')}${entry('Three')}${entry('Four')}</div>`)).toEqual(WORDS);
});

it('keeps a story that is told under pictures', () => {
  const told = ['First', 'Second', 'Last'].map((word) => `<div>${PICTURE}${p(word)}</div>`).join('');
  expect(left(among(told))).toEqual(['One', 'Two', 'First', 'Second', 'Last', 'Three', 'Four']);
});

it('keeps a note with a sign that is surely text, and no picture’s caption, however sure', () => {
  const note = (sign: string): string => among(`<div>${sign}<div><p>${prose('Noted')}</p></div></div>`);
  expect(left(note('<svg></svg>'), 0.9)).toContain('Noted');
  expect(left(note('<svg></svg>'), 0.7)).toEqual(WORDS);
  expect(left(note(PICTURE), 0.9)).toEqual(WORDS);
});

it('keeps what is said of a table or of several pictures', () => {
  const figure = (inside: string): string =>
    among(`<figure>${inside}<figcaption>${prose('Said')}</figcaption></figure>`);
  expect(left(figure('<table><tr><td>Eels</td></tr></table>'))).toContain('Said');
  expect(left(figure(PICTURE + PICTURE))).toContain('Said');
});
