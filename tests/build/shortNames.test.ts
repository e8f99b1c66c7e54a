import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHORT_NAMES } from '../../src/build/shortNames.ts';

const NAMES = Object.keys(SHORT_NAMES);

/** Code without its comments. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gsu, '');
}

function namesIn(code: string): string[] {
  return NAMES.filter((name) => new RegExp(`\\.${name}\\b|\\b${name}\\??:`, 'u').test(code));
}

test('no two properties are written alike', () => {
  expect(new Set(Object.values(SHORT_NAMES)).size).toBe(NAMES.length);
});

test('nothing built in has a property of these names', () => {
  const builtIn = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const made: unknown = Reflect.get(globalThis, name);
    return typeof made === 'function' ? [made, made.prototype as unknown] : [made];
  });
  const objects = builtIn.filter((one): one is object => typeof one === 'object' && one !== null);
  expect(objects.includes(Element.prototype) && objects.includes(String.prototype)).toBe(true);
  expect(NAMES.filter((name) => objects.some((one) => name in one))).toStrictEqual([]);
});

test.each(['@mozilla/readability/Readability.js', 'dompurify'])(
  '%s has no property of these names',
  (library) => {
    expect(namesIn(codeOf(createRequire(import.meta.url).resolve(library)))).toStrictEqual([]);
  },
);

test.each(['model.ts', 'page/linkedData.ts', 'browser/parseOutcome.ts', 'settings/settings.ts'])(
  'what src/%s says of others’ data has none either',
  (file) => expect(namesIn(codeOf(join(import.meta.dirname, '../../src', file)))).toStrictEqual([]),
);
