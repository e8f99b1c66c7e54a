import { expect, it } from 'vitest';
import type { Decluttered } from '../../src/model.ts';
import { addGrown } from '../../src/reader/addGrown.ts';

const page = (...addresses: string[]): Decluttered => ({
  layout: 'river',
  main: null,
  related: addresses.map((url) => ({ title: url, url })),
  trail: [],
});

it('adds new stories at the end and leaves the places of the others', () => {
  const found = page('https://a.example/', 'https://b.example/');
  addGrown(found, page('https://c.example/', 'https://b.example/', 'https://c.example/'));
  expect(found.related.map(({ url }) => url)).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://c.example/',
  ]);
});
