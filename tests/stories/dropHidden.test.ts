import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropHidden } from '../../src/stories/dropHidden.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole. */
function left(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  return dropHidden(outline.blocks, atOnce(sumUp(outline))).map(({ text }) => text.split(' ')[0] as string);
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const FORM = `<section hidden><h3>Register</h3>${p('We')}</section>`;
/** A story beside which nothing else stands in its box. */
const story = (within: string): string => `<article><div>${within}</div></article>`;

it('leaves out what waits for its time beside a story that is shown', () => {
  expect(left(`${story(p('One') + p('Two'))}${FORM}`)).toEqual(['One', 'Two']);
});

it('keeps what is folded within the story or beside it, and a story that is not shown yet', () => {
  expect(left(`<div>${p('One')}${p('Two')}</div><div hidden>${p('Three')}</div>`)).toEqual([
    'One',
    'Two',
    'Three',
  ]);
  expect(left(`<div>${p('One')}${p('Two')}${FORM}</div>`)).toEqual(['One', 'Two', 'Register', 'We']);
  expect(left(`<div hidden>${p('One')}${p('Two')}</div><div hidden>${p('Three')}</div>`)).toEqual([
    'One',
    'Two',
    'Three',
  ]);
});

it('leaves out a hidden copy that stands in one box, where much of the story is shown', () => {
  const shown = ['One', 'Two', 'Three'].map((word) => `<div>${p(word)}</div>`).join('');
  const raw = ['Copy', 'Of', 'It'].map((word) => p(word)).join('');
  expect(left(`<article>${shown}</article><div hidden>${raw}</div>`)).toEqual(['One', 'Two', 'Three']);
  expect(left(`${story(p('One'))}<div hidden>${raw}</div>`)).toEqual(['One', 'Copy', 'Of', 'It']);
});
