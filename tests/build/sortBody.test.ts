import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { sortBody } from '../../src/build/sortBody.ts';

function sorted(code: string): string {
  return sortBody(code, parseAst(code));
}

it('puts values before functions, and leaves all else in its order', () => {
  const code =
    '(function(){"use strict";function a(){return b()+c}var c=1,d=a(),e=[1,-2,"x"],f={g:/x/u,h:new Set(["y"])};log(d);function b(){return 2}var i=`z`,j=d+1,k;return j})();';
  expect(sorted(code)).toBe(
    '(function(){"use strict";var c=1,e=[1,-2,"x"],f={g:/x/u,h:new Set(["y"])},i=`z`;function a(){return b()+c}function b(){return 2}var d=a();log(d);var j=d+1,k;return j})();',
  );
});

it('takes no value for one that asks for another, or that somebody makes', () => {
  const code = '(()=>{function a(){}var b=a,c=[a],d={[e]:1},f=new Map([]),g=`${a}`,h=()=>1;return b})();';
  expect(sorted(code)).toBe(code);
});

it('runs as before', () => {
  const code =
    'globalThis.told=(()=>{function twice(n){return n*k}function add(a,b){return a+b}var k=2,l=[1,2,3],m=l.map(twice),n="!";return add(m.join(),n)})()';
  const run = (script: string): unknown => {
    // oxlint-disable-next-line no-eval
    (0, eval)(script);
    return Reflect.get(globalThis, 'told');
  };
  expect(run(code)).toBe('2,4,6!');
  expect(run(sorted(code))).toBe('2,4,6!');
});

it('leaves a script without functions as it is', () => {
  expect(sorted('a=1;b=2')).toBe('a=1;b=2');
});
