import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../../src/related/summary/splitSentences.ts';

const bySegmenter = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text), ({ segment }) => segment);

const characters = Array.from({ length: 0x20ad - 32 }, (_, at) => String.fromCharCode(at + 32));

it.each(['a. %B', 'A%. B', 'a! %b c', 'a.%b', '1.%2', 'a.)% B', 'a. (%b', 'b %. A', 'a?%! B'])(
  'splits as the browser does, whatever stands in %s',
  (form) => {
    const other = characters.filter((character) => {
      const text = form.replace('%', character);
      return [...splitSentences(text, 'en')].join('¦') !== bySegmenter(text).join('¦');
    });
    expect(other).toEqual([]);
  },
);

it('splits any text as the browser does', () => {
  const sign = fc.constantFrom(...' .  aAéÉß1.!?,;:-–—…"\'’”“»«)([]{}/&%_½¿€');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      const text = signs.join('');
      expect([...splitSentences(text, 'en')]).toEqual(bySegmenter(text));
    }),
    { numRuns: 2_000 },
  );
});
