import { CJK } from '../dom/cjk.ts';
import { plainWords } from '../dom/text.ts';

/** A text prepared for comparison: the words it is made of; for Chinese, Japanese and Korean, pairs of characters. */
export interface Words {
  plain: string;
  units: Set<string>;
}

export function wordsOf(text: string): Words {
  const plain = plainWords(text);
  if (!CJK.test(plain)) return { plain, units: new Set(plain.split(' ')) };
  const joined = plain.replaceAll(' ', '');
  const units = new Set<string>();
  for (let at = 0; at + 1 < joined.length; at++) units.add(joined.slice(at, at + 2));
  return { plain, units: units.size > 0 ? units : new Set([joined]) };
}

/** How alike two texts are: 1 the same, 0 no word in common (Dice's coefficient of their words). */
export function likeness(a: Words, b: Words): number {
  if (a.plain === '' || b.plain === '') return 0;
  if (a.plain === b.plain) return 1;
  let shared = 0;
  for (const unit of a.units) if (b.units.has(unit)) shared++;
  return (2 * shared) / (a.units.size + b.units.size);
}
