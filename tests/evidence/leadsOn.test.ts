import { expect, it } from 'vitest';
import { leadsOn } from '../../src/evidence/leadsOn.ts';
import type { Block } from '../../src/page/outline.ts';
import { pageOf } from '../page/pageOf.ts';

const LINK = '<a href="/s">Ferry returns to the islands after repairs</a>';

it.each([
  [`Read also: ${LINK}`, true],
  [`▶관련기사 : ${LINK}`, true],
  [`▶ ${LINK}`, true],
  [`${'▶'.repeat(30_000)} ${LINK}`, false],
  [`Read also: ${LINK} and what the council said of it`, false],
  ['Read also: <a href="/s">Storms</a>', false],
  [`Eels are back: ${LINK}`, false],
  ['Read also: Ferry returns to the islands after repairs', false],
])('%s', (line, is) => {
  const [block] = pageOf(`<body><p>${line}</p></body>`).outline.blocks;
  expect(leadsOn(block as Block)).toBe(is);
});
