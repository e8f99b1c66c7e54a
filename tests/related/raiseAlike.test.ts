import { expect, it } from 'vitest';
import type { Card } from '../../src/evidence/cards.ts';
import type { CardGroups } from '../../src/related/groupCards.ts';
import { raiseAlike } from '../../src/related/raiseAlike.ts';

const cards = (count: number): Card[] =>
  Array.from(
    { length: count },
    () =>
      ({
        own: false,
        block: null,
        text: 'Storm closes the harbour',
        url: new URL('https://alder.example/'),
      }) as Card,
  );

function raise(weights: number[], shape: number[], look = shape): number[] {
  const none = new Int32Array(shape.length);
  const groups: CardGroups = {
    list: none,
    shape: Int32Array.from(shape),
    look: Int32Array.from(look),
    path: none,
    folder: none,
  };
  return [...raiseAlike(Float32Array.from(weights), cards(weights.length), groups)];
}

it('brings the unlikely ones of a list half the way to its mean, and none down', () => {
  expect(raise([1, 1, 1, 0], [7, 7, 7, 7])).toEqual([1, 1, 1, 0.375]);
});

it('brings nearly sure headlines of a list that is nearly all of stories over the threshold, and headings of one with most of them', () => {
  const block = (tag: string): Card['block'] => ({ box: { tag } }) as Card['block'];
  const list = (text: string, tag: string): Card[] =>
    cards(4).map((card) => ({ ...card, text, block: block(tag) }));
  const last = (weights: number[], text: string, tag: string): number => {
    const same = new Int32Array(4);
    const groups = { list: same, shape: same, look: same, path: same, folder: same };
    return raiseAlike(Float32Array.from(weights), list(text, tag), groups)[3] ?? 0;
  };
  expect(last([0.6, 0.6, 0.6, 0.3], 'Jury gets the arson case', 'li')).toBe(0.5);
  expect(last([0.6, 0.6, 0.49, 0.35], 'Jury gets the arson case', 'li')).toBeLessThan(0.5);
  expect(last([0.6, 0.6, 0.6, 0.3], 'More', 'li')).toBeLessThan(0.5);
  expect(last([0.6, 0.6, 0.6, 0.3], 'All of our headlines >>', 'li')).toBeLessThan(0.5);
  expect(last([0.6, 0.6, 0.6, 0.1], 'Salt roads', 'h2')).toBe(0.5);
  expect(last([0.6, 0.6, 0.4, 0.1], 'Salt roads', 'h2')).toBeLessThan(0.5);
});

it('raises headings of one make that lead to addresses which name stories, whatever boxes they stand in', () => {
  const last = (path: (at: number) => string, tag = 'h2', weight = 0.25): number => {
    const posts = cards(4).map((card, at) => ({
      ...card,
      text: 'Wet Feet',
      block: { box: { tag } } as Card['block'],
      url: new URL(path(at), 'https://alder.example/'),
    }));
    const same = new Int32Array(4);
    const groups = { list: same, shape: Int32Array.of(1, 2, 3, 4), look: same, path: same, folder: same };
    return raiseAlike(new Float32Array(4).fill(weight), posts, groups)[3] ?? 0;
  };
  expect(last((at) => `/2012/10/1${at}/wet-feet/`)).toBe(0.5);
  expect(last((at) => `/item/368341${at}`)).toBe(0.5);
  expect(last((at) => `/news/storm-closes-the-harbour-${'again'.repeat(at)}`)).toBe(0.5);
  expect(last((at) => `/2012/10/1${at}/wet-feet/`, 'li')).toBe(0.25);
  expect(last((at) => `/2012/10/1${at}/wet-feet/`, 'h2', 0.125)).toBe(0.125);
  expect(last((at) => `/topics/${at}`)).toBe(0.25);
  expect(last((at) => `/products/368341${at}`)).toBe(0.25);
});

it('leaves few alone, and those alike in one way only', () => {
  expect(raise([1, 1, 0], [7, 7, 7])).toEqual([1, 1, 0]);
  expect(raise([1, 1, 1, 0], [7, 7, 7, 7], [1, 1, 1, 2])).toEqual([1, 1, 1, 0]);
});

it('brings a list whose addresses name stories over the threshold where its mean is near', () => {
  const list = (weight: number, path: (at: number) => string): number[] => {
    const same = new Int32Array(4);
    const groups = { list: same, shape: same, look: same, path: same, folder: same };
    const named = cards(4).map((card, at) => ({
      ...card,
      block: { box: { tag: 'li' } } as Card['block'],
      url: new URL(path(at), 'https://alder.example/'),
    }));
    return [...raiseAlike(new Float32Array(4).fill(weight), named, groups)];
  };
  const story = (at: number): string => `/pickup/655910${at}`;
  expect(list(0.375, story)).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(list(0.25, story)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(list(0.375, (at) => `/topic-${at}`)).toEqual([0.375, 0.375, 0.375, 0.375]);
  expect(list(0.375, (at) => `/ads/655910${at}`)).toEqual([0.375, 0.375, 0.375, 0.375]);
});
