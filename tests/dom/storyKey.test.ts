import { expect, test } from 'vitest';
import { storyKey } from '../../src/dom/storyKey.ts';

const key = (url: string): string => storyKey(new URL(url));

test.each([
  ['https://www.a.example/story', 'http://a.example/story/'],
  ['https://m.a.example/story', 'https://a.example/story'],
  ['https://en.m.wikipedia.org/wiki/News', 'https://en.wikipedia.org/wiki/News'],
  ['https://a.example/story/amp/', 'https://a.example/story'],
  ['https://a.example/amp/story', 'https://a.example/story'],
  ['https://a.example/story.amp', 'https://a.example/story'],
  ['https://amp.a.example/story?amp=1', 'https://a.example/story'],
  ['https://a.example/story/index.html', 'https://a.example/story'],
  ['https://a.example/story;sid=9F3A?p=1', 'https://a.example/story?p=1'],
  ['https://a.example/?b=2&a=1', 'https://a.example/?a=1&b=2'],
])('%s is %s', (one, other) => expect(key(one)).toBe(key(other)));

test.each([
  ['https://a.example/?id=1', 'https://a.example/?id=2'],
  ['https://a.example/story', 'https://b.example/story'],
  ['https://a.example/one;two', 'https://a.example/one;three'],
  ['https://a.example/ampere', 'https://a.example/ere'],
  ['https://mobile.example/x', 'https://example/x'],
  ['https://a.example/#!/1', 'https://a.example/#!/2'],
])('%s is not %s', (one, other) => expect(key(one)).not.toBe(key(other)));
