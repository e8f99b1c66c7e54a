import { expect, it } from 'vitest';
import { sampleOf } from '../../src/reader/tools/sampleOf.ts';

const sample = (html: string, length = 80): string => {
  document.body.innerHTML = html;
  return sampleOf(document.body, length);
};

it('keeps blocks apart and lines together', () => {
  expect(sample('<h1>Ferry sails</h1><p>The <a href="/">Wren</a>, a boat,</p><p>sails.</p>')).toBe(
    'Ferry sails The Wren, a boat, sails.',
  );
});

it('holds no code, and no more than is wanted', () => {
  expect(sample('<script>let ferry;</script><p>One two three</p>', 7)).toBe('One two');
});
