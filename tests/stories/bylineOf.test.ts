import { expect, test } from 'vitest';
import { bylineOf } from '../../src/stories/bylineOf.ts';
import { pageOf } from '../page/pageOf.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

test.each([
  ['By Ines Moorcroft', 'Ines Moorcroft'],
  ['Story by Ines Moorcroft', 'Ines Moorcroft'],
  ['Von Ines Moorcroft und Tom Birch', 'Ines Moorcroft und Tom Birch'],
  ['By INES MOORCROFT, TOM BIRCH', 'INES MOORCROFT, TOM BIRCH'],
  ['By Ines Moorcroft June 5, 2013', 'Ines Moorcroft'],
  ['By <a href="/w/1">Ines Moorcroft</a> Contributor', 'Ines Moorcroft'],
  ['By <a href="/w/1">Ines Moorcroft</a> and <a href="/w/2">Tom Birch</a>', 'Ines Moorcroft and Tom Birch'],
  ['By Ines Moorcroft By Ines Moorcroft', 'Ines Moorcroft'],
  ['By the numbers: what the ferry costs', undefined],
  ['By Monday', undefined],
  ['Ines Moorcroft', undefined],
])('%s: %s', (line, byline) => {
  const { blocks } = pageOf(`<p>3 hours ago</p><p>${line}</p>`).outline;
  expect(bylineOf(blocks, 'en', NOW)).toBe(byline);
});
