import { describe, expect, it } from 'vitest';
import { FEW_RANGES, pattern, RARE } from '../../src/dom/pattern.ts';

const COMMON = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !RARE.test(character),
);

/** Common characters of which an expression and its pattern do not say the same. */
const differing = (source: string, flags: string): string[] => {
  const full = new RegExp(source, `${flags}u`);
  const few = pattern(flags)`${source}`;
  return COMMON.filter((one) => few.test(one) !== full.test(one));
};

describe('a pattern', () => {
  it.each(Object.keys(FEW_RANGES))('knows in few ranges what is \\p{%s}', (name) => {
    expect(differing(`\\p{${name}}`, '')).toEqual([]);
    expect(differing(`\\P{${name}}`, '')).toEqual([]);
    expect(differing(`[^_\\p{${name}}]`, '')).toEqual([]);
    expect(differing(`[_\\p{${name}}]`, 'i')).toEqual([]);
  });

  it('knows what is no letter or digit where case is ignored', () => {
    expect(differing('[^\\p{L}\\p{M}\\p{N}]', 'i')).toEqual([]);
  });

  it('knows all of Unicode in a text with any other character', () => {
    const word = pattern('g')`[\p{L}\p{M}]+`;
    expect('ψάρι, fish и рыба'.match(word)).toEqual(['ψάρι', 'fish', 'и', 'рыба']);
    expect('नमस्ते दुनिया'.match(word)).toEqual(['नमस्ते', 'दुनिया']);
    expect('𠮷野家'.match(word)).toEqual(['𠮷野家']);
  });

  it('replaces, and takes texts into its source', () => {
    const between = '[ ,]';
    expect('Ada, Bo and c'.replace(pattern('g')`\p{Lu}\p{Ll}+${between}`, '*')).toBe('* *and c');
    expect(pattern()`^[^\p{L}\]]+`.exec('1-]a')?.[0]).toBe('1-');
  });
});
