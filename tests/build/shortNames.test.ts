import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHORT_NAMES } from '../../src/build/shortNames.ts';

const NAMES = Object.keys(SHORT_NAMES);

/** Code without its comments; what stands behind '//' in a text is none. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\/|(?<=^|[\s;,{}()])\/\/[^\n]*/gsu, '');
}

/** Names that are read, written, taken out of an object or put into one by the name of a variable. */
function namesIn(code: string): string[] {
  return NAMES.filter((name) =>
    new RegExp(`\\.${name}\\b|\\b${name}\\??:|[{,]\\s*${name}\\s*(?:=[^,}]*)?[,}]`, 'u').test(code),
  );
}

test('no two properties are written alike', () => {
  expect(new Set(Object.values(SHORT_NAMES)).size).toBe(NAMES.length);
});

test('nothing built in has a property of these names, but windows, whose parents nobody asks for', () => {
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => !/^(?:Buffer|Window)$/u.test(name));
  const builtIn = names.flatMap((name) => {
    const made: unknown = Reflect.get(globalThis, name);
    return typeof made === 'function' ? [made, made.prototype as unknown] : [made];
  });
  const objects = builtIn.filter((one): one is object => typeof one === 'object' && one !== null);
  expect(objects.includes(Element.prototype) && objects.includes(String.prototype)).toBe(true);
  const shared = NAMES.filter((name) => objects.some((one) => !('document' in one) && name in one));
  expect(shared).toStrictEqual([]);
});

test.each([
  // What it finds of a page beside its text, which the build leaves out.
  ['@mozilla/readability/Readability.js', ['siteName']],
  // Its table of types of nodes, and its list of what it removed.
  ['dompurify', ['element']],
  // The name of a variable, and rules that are called by nothing but what they are.
  ['turndown', ['element', 'strong']],
])('%s has no property of these names but for itself', (library, own) => {
  expect(namesIn(codeOf(createRequire(import.meta.url).resolve(library)))).toStrictEqual(own);
});

const SOURCES = join(import.meta.dirname, '../../src');

test.each(['model.ts', 'browser/parseOutcome.ts', 'settings/settings.ts', 'look/icon.ts'])(
  'what src/%s sends, keeps or has by a name that is chosen while it runs has none',
  (file) => expect(namesIn(codeOf(join(SOURCES, file)))).toStrictEqual([]),
);

test('no data is read by one of these names', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const read = new RegExp(`\\w\\??\\.?\\['(?:${NAMES.join('|')})'\\]`, 'u');
  // A type may be named so.
  const code = (file: string): string => codeOf(join(SOURCES, file)).replaceAll(/Supposed\['\w+'\]/gu, '');
  expect(files.filter((file) => read.test(code(file)))).toStrictEqual([]);
});

test('what the trail says by the names of its properties says them whole', () => {
  const code = codeOf(join(SOURCES, 'layout/weighStory.ts'));
  const signals = /interface StorySignals \{(.*?)\n\}/su.exec(code)?.[1] ?? '';
  const names = [...signals.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, name]) => name);
  expect(names).toContain('certainty');
  expect(names.filter((name) => name && name in SHORT_NAMES)).toStrictEqual([]);
});
