import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { letForConst } from '../../src/build/letForConst.ts';

const changed = (code: string): string => letForConst(code, parseAst(code));

it('changes declarations wherever they stand, and nothing else', () => {
  expect(
    changed(
      'const a=1,b=()=>{const c="const d";for(const e of [a])f(e,c)};var g=/const /;let h=`const ${a}`',
    ),
  ).toBe('let a=1,b=()=>{let c="const d";for(let e of [a])f(e,c)};var g=/const /;let h=`const ${a}`');
});

it('leaves a script without constants as it is', () => {
  expect(changed('var a={kind:"const"};')).toBe('var a={kind:"const"};');
});
