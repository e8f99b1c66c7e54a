import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ROOT } from '../tools/run.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const FOLDER = join(ROOT, 'public', '_locales');

const TRANSLATED = 'ar de es fr he hi id it ja ko nl pl pt_BR ru tr uk vi zh_CN zh_TW'.split(' ');

/** https://developer.chrome.com/docs/extensions/reference/manifest/description */
const LONGEST_DESCRIPTION = 132;

/** Enough whole numbers to meet every plural category but `many` of a million, which holds more than one number anyhow. */
const COUNTS = Array.from({ length: 1000 }, (_, count) => count);

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

/** `stories` for `stories_one` and `stories_other`; other keys that end in such a word have no `_other` beside them. */
const stems = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(PLURAL, '')),
);
const isPlural = (key: string): boolean => PLURAL.test(key) && stems.has(key.replace(PLURAL, ''));

function readLocale(name: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(FOLDER, name, 'messages.json'), 'utf8'));
}

/** The values a message takes, as the places of the arguments that fill them: `$1 $2`. */
function valuesOf({ message, placeholders = {} }: Message): string {
  const named = new Map(
    Object.entries(placeholders).map(([key, { content }]) => [key.toLowerCase(), content]),
  );
  return [...message.matchAll(/\$(\w+)\$/gu)]
    .map(([, key = '']) => named.get(key.toLowerCase()) ?? `unknown ${key}`)
    .toSorted()
    .join(' ');
}

/** Whether a plural category stands for one number alone, which its text may then say in a word. */
function isOneNumber(tag: string, category: string): boolean {
  const rules = new Intl.PluralRules(tag);
  return COUNTS.filter((count) => rules.select(count) === category).length === 1;
}

it('is translated into every language it should be', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...TRANSLATED, 'en'].toSorted());
});

describe.each(['en', ...TRANSLATED])('the texts in %s', (name) => {
  const messages = readLocale(name);
  const tag = messages['locale']?.message ?? '';
  const known: Record<string, Message> = english;

  it('name their own language', () => {
    expect(tag).toBe(name.replace('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('are all there, and no others', () => {
    const plain = (all: object): string[] => Object.keys(all).filter((key) => !isPlural(key));
    expect(plain(messages).toSorted()).toEqual(plain(known).toSorted());
  });

  it('have a form for each plural category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const wanted = [...stems].flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`));
    expect(Object.keys(messages).filter(isPlural).toSorted()).toEqual(wanted.toSorted());
  });

  it('say something, and say it without stray space', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      expect(message, key).toBe(message.trim());
    }
  });

  it('take the same values', () => {
    for (const [key, message] of Object.entries(messages)) {
      const values = valuesOf(message);
      const model = known[key] ?? known[key.replace(PLURAL, '_other')];
      const category = isPlural(key) ? (key.split('_').at(-1) ?? '') : '';
      if (values === '' && category && isOneNumber(tag, category)) continue;
      expect(values, key).toBe(model && valuesOf(model));
    }
  });

  it('keep to the length that stores allow, and keep the name', () => {
    expect([...(messages['extensionDescription']?.message ?? '')].length).toBeLessThanOrEqual(
      LONGEST_DESCRIPTION,
    );
    expect(messages['extensionName']?.message).toBe('Lede');
  });
});
