import { expect, it } from 'vitest';
import { forget, remember } from '../../src/dom/remember.ts';

it('asks once, until it is to forget', () => {
  const asked: string[] = [];
  const length = remember((text) => asked.push(text) && text.length);
  expect([length('ab'), length('c'), length('ab'), length('')]).toEqual([2, 1, 2, 0]);
  expect(asked).toEqual(['ab', 'c', '']);
  forget();
  expect(length('ab')).toBe(2);
  expect(asked).toEqual(['ab', 'c', '', 'ab']);
});
