import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutRanks } from '../../src/related/withoutRanks.ts';

test.each([
  [
    'from the top',
    ['1Storm hits', '2 Ferry is back', '3. Harbour opens'],
    ['Storm hits', 'Ferry is back', 'Harbour opens'],
  ],
  ['after other headlines', ['Storm', '1 A', '2 B', '3 C', 'Ferry'], ['Storm', 'A', 'B', 'C', 'Ferry']],
  ['one ranking after another', ['1 A', '2 B', '3 C', '1 D', '2 E', '3 F'], ['A', 'B', 'C', 'D', 'E', 'F']],
  ['with places missing', ['1 A', '3 B', '6 C', '7 D'], ['A', 'B', 'C', 'D']],
  ['from further down', ['6 A', '7 B', '8 C', '9 D', '10 E'], ['A', 'B', 'C', 'D', 'E']],
  ['in Korean', ['1폭풍이 왔다', '2 배가 왔다', '3 “항구”'], ['폭풍이 왔다', '배가 왔다', '“항구”']],
])('%s', (_what, titles, tidy) => expect(withoutRanks(titles)).toEqual(tidy));

test.each([
  ['too few', ['1 A', '2 B']],
  ['lists as headlines', ['5 ways to sail', '7 facts', '8 ferries', 'The harbour']],
  ['numbers that fall', ['9 A', '5 B', '3 C', '1 D']],
  ['times and figures', ['12:05 A', '13:05 B', '14:05 C', '1.5 D', '2.5 E', '3.5 F', '1% G', '2% H', '3% I']],
  ['nothing', []],
])('not %s', (_what, titles) => expect(withoutRanks(titles)).toEqual(titles));

test('keeps the number of headlines, and leaves none empty', () => {
  const title = fc
    .tuple(
      fc.oneof(fc.constant(''), fc.nat(20).map(String)),
      fc.constantFrom('', ' '),
      fc.constantFrom('Storm', '港が', ''),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const tidy = withoutRanks(titles);
      expect(tidy).toHaveLength(titles.length);
      for (const [at, one] of tidy.entries()) expect(titles[at]?.endsWith(one)).toBe(true);
      for (const [at, one] of tidy.entries()) expect(one === '' && titles[at] !== '').toBe(false);
    }),
  );
});
