import { expect, it } from 'vitest';
import { partsOf } from '../../src/related/card/partsOf.ts';
import { pageOf } from '../page/pageOf.ts';

/** The pieces of a page of one line. */
const pieces = (line: string): string[] =>
  partsOf(pageOf(`<body><p>${line}</p></body>`).outline.blocks).map(({ text }) => text);

it('parts a line at signs and line breaks, whatever blanks stand around them', () => {
  expect(pieces('Alder Post   |  3 hours ago')).toEqual(['Alder Post', '3 hours ago']);
  expect(pieces(`Alder${' '.repeat(50_000)}Post \t ·${' '.repeat(50_000)}Ada`)).toEqual([
    'Alder Post',
    'Ada',
  ]);
  expect(pieces('Alder Post\n   3 hours ago')).toEqual(['Alder Post', '3 hours ago']);
  expect(pieces('Alder Post\u3000\u30003 hours ago')).toEqual(['Alder Post', '3 hours ago']);
});
