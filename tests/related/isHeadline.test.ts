import { expect, it } from 'vitest';
import { isHeadline } from '../../src/related/card/isHeadline.ts';

it.each([
  'Read more',
  'Continue reading at Alder Post →',
  'Weiterlesen bei Sundkurier',
  '관련뉴스 46개의 관련뉴스 더보기',
  '•••',
])('is none: %s', (text) => {
  expect(isHeadline(text)).toBe(false);
});

it.each([
  'Storm closes the harbour for a third day',
  'Read more books, says the ferryman who lent out four hundred of them in one winter',
  '더보기 버튼을 없앤 신문사의 한 달',
  '봉준호 감독의 새 영화 더보기',
  'Mehr lesen in der Grundschule',
  'Leer más en casa: el plan de las bibliotecas',
  'Read more in 2026: ten resolutions for readers',
  'Lees meer op papier, zegt de onderzoeker',
  'Weiterlesen in Zeiten des Krieges',
])('may be one: %s', (text) => {
  expect(isHeadline(text)).toBe(true);
});
