import { expect, it } from 'vitest';
import { startOf } from '../../src/related/card/readCard.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** Which line a whole text, made of paragraphs and the standfirst above them, goes on from without a gap. */
function startIn(standfirst: string, between: string): number {
  const { blocks } = pageOf(
    `<body>${standfirst}${between}<p>${prose('One')}</p><p>${prose('Two')}</p></body>`,
  ).outline;
  const text = blocks.filter(({ box }) => box.element.matches('p, h3'));
  return startOf(text, blocks, 'en');
}

it('is behind a standfirst that outlet and time stand below', () => {
  const lines = '<div>By Ada Birch</div><div>3 hours ago</div>';
  expect(startIn(`<p>${prose('In short')}</p>`, lines)).toBe(3);
  expect(startIn(`<h3>${prose('In short')}</h3>`, '<div>By Ada Birch</div>')).toBe(2);
});

it('is a paragraph behind which something else stands', () => {
  expect(startIn(`<p>${prose('In short')}</p>`, '<div>The ferry at its berth</div>')).toBe(0);
});
