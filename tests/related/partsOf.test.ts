import { expect, it } from 'vitest';
import { partsOf } from '../../src/related/card/partsOf.ts';
import { pageOf } from '../page/pageOf.ts';

/** The pieces of a page of one line, a headline perhaps. */
function pieces(line: string, isHeadline = false): string[] {
  const { blocks } = pageOf(`<body><h3>${line}</h3></body>`).outline;
  return partsOf(blocks, new Set(isHeadline ? blocks : [])).map(({ text }) => text);
}

it('parts a line at signs and line breaks, whatever blanks stand around them', () => {
  expect(pieces('Alder Post   |  3 hours ago')).toEqual(['Alder Post', '3 hours ago']);
  expect(pieces(`Alder${' '.repeat(50_000)}Post \t ·${' '.repeat(50_000)}Ada`)).toEqual([
    'Alder Post',
    'Ada',
  ]);
  expect(pieces('Alder Post\n   3 hours ago')).toEqual(['Alder Post', '3 hours ago']);
  expect(pieces('Alder Post\u3000\u30003 hours ago')).toEqual(['Alder Post', '3 hours ago']);
});

it('parts no headline at a wide space, however many there are', () => {
  expect(pieces('Eels\u3000are back | Alder Post', true)).toEqual(['Eels are back', 'Alder Post']);
  expect(pieces(`Eels${'\u3000'.repeat(50_000)}are back`, true)).toEqual(['Eels are back']);
});
