import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/related/summary/sentencesOf.ts';

test.each([
  ['en', 'Mr. Smith met Dr. J. R. Jones in the U.S. Senate.| They agreed.'],
  ['en', 'Growth was 1.1% in March.| It had been 3.8%.'],
  ['en', '“Who is it?” he asked.| Nobody answered.'],
  ['en', 'She said: “We won!”| The crowd cheered.'],
  ['en', 'Gov. Holt signed it on Sept. 3 in St. Elmo.| Nobody objected.'],
  ['de', 'Am 25. August kommt z. B. Nr. 5 an die Reihe.| Danach ist Schluss.'],
  ['de', '„Was nun?“, fragte sie.| Niemand wusste es.'],
  ['fr', 'M. Martin a vu Mme. Petit.| Ils sont partis.'],
  ['fr', 'Est-ce fini ?| Non, dit-il.'],
  ['es', '¿Quién vino?| El Sr. Gómez no lo sabe.'],
  ['tr', '24. dakikada gol geldi.| Maç bitti.'],
  ['ru', 'В г. Москве 5 млн. Жителей нет.| Всё.'],
  ['ja', '「終わった。」と語った。|続報はない。'],
  ['zh', '他说：“结束了。”|没有更多消息。'],
  ['ko', '회의가 끝났다.| 결과는 내일 나온다.'],
  ['ar', 'انتهى الاجتماع اليوم.| هل يعود غدا؟| لا أحد يعرف.'],
  ['hi', 'बैठक समाप्त हुई।| नतीजा कल आएगा।'],
  ['', 'No language at all.| Still two.'],
  ['not a tag', 'A wrong tag.| Still two.'],
])('%s: %s', (lang, marked) => {
  const sentences = marked.split('|').map((sentence) => sentence.trim());
  expect([...sentencesOf(marked.replaceAll('|', ''), lang)]).toEqual(sentences);
});

test('a line ends a sentence', () => {
  expect([...sentencesOf('A heading\nThe text.', 'en')]).toEqual(['A heading', 'The text.']);
});
