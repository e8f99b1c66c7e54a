import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { apartFrom } from '../../src/stories/apartFrom.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const p = (...beginnings: string[]): string => beginnings.map((one) => `<p>${prose(one)}</p>`).join('');

/** The beginnings of the lines that stand apart from those that begin with 'One' and 'Two', where what begins with 'Other' and 'Another' are other stories'. */
function apart(body: string, certainty = 0.6): string[] {
  const { outline } = pageOf(`<body>${body}</body>`);
  const begins = (...words: string[]) =>
    outline.blocks.filter(({ text }) => words.some((word) => text.startsWith(word)));
  const certainties = new Float32Array(outline.blocks.length).fill(certainty);
  const wholes = [begins('Other'), begins('Another')].filter((text) => text.length > 0);
  const isApart = apartFrom(begins('One', 'Two'), wholes, atOnce(sumUp(outline)), certainties);
  return outline.blocks
    .filter((block) => isApart(block) && !wholes.flat().includes(block))
    .map(({ text }) => text.split(' ')[0] as string);
}

const STORY = `<section>${p('One', 'Two')}</section>`;

it('tells what stands behind another story’s whole text, or before one, and not in a box like the story’s', () => {
  const other = `<details>${p('Other')}</details><details>${p('Another')}</details>`;
  expect(apart(`${p('Above')}${other}${p('Over')}${STORY}${p('Under')}${other}${p('Below')}`)).toEqual([
    'Above',
    'Below',
  ]);
  expect(apart(`${STORY}${other}<section>${p('Further')}</section>`)).toEqual([]);
  expect(apart(`<section>${p('One', 'Two')}${other}${p('Three')}</section>`)).toEqual([]);
  expect(apart(STORY + p('Under'))).toEqual([]);
  expect(apart(`${STORY}<details>${p('Other')}</details>${p('Below')}`)).toEqual([]);
  expect(apart(`${STORY}${other}${p('Below')}`, 0.8)).toEqual([]);
});
