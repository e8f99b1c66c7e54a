import { expect, it } from 'vitest';
import { packSmaller } from '../../src/build/packSmaller.ts';

/** How far texts stand from their order. */
function disorder(texts: string[]): number {
  return texts.filter((text, at) => at > 0 && text < (texts[at - 1] as string)).length;
}

it('keeps every text once, in an order that is smaller, and the same each time', () => {
  const texts = [...'hgfedcbaponmlkji'];
  const packed = packSmaller(texts, disorder);
  expect(packed.toSorted()).toStrictEqual(texts.toSorted());
  expect(disorder(packed)).toBeLessThan(disorder(texts) / 2);
  expect(packSmaller(texts, disorder)).toStrictEqual(packed);
});

it('leaves an order that no other is smaller than', () => {
  expect(packSmaller(['b', 'a', 'c'], () => 1)).toStrictEqual(['b', 'a', 'c']);
  expect(packSmaller([], () => 1)).toStrictEqual([]);
});
