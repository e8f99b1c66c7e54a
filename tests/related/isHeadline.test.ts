import { expect, it } from 'vitest';
import { isHeadline } from '../../src/related/card/isHeadline.ts';

it.each([
  'Read more',
  'Continue reading at Alder Post →',
  'Weiterlesen bei Sundkurier',
  '관련뉴스 46개의 관련뉴스 더보기',
  '続きは港湾日報で読む →',
  '•••',
])('is none: %s', (text) => {
  expect(isHeadline(text)).toBe(false);
});

it.each([
  'Storm closes the harbour for a third day',
  'Read more books, says the ferryman who lent out four hundred of them in one winter',
  '더보기 버튼을 없앤 신문사의 한 달',
])('may be one: %s', (text) => {
  expect(isHeadline(text)).toBe(true);
});
