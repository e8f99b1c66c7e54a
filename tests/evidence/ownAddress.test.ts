import { expect, it } from 'vitest';
import { isOwnAddress } from '../../src/evidence/ownAddress.ts';

const OWN = [new URL('https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471.story')];

it.each([
  [
    'in another spelling',
    'https://m.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471.story',
    true,
  ],
  [
    'for printing',
    'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471,print.story',
    true,
  ],
  ['its comments', 'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471/comments', true],
  ['its next page', 'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471/2', true],
  ['another story', 'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4472.story', false],
  [
    'with its pictures',
    'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471/images/000',
    true,
  ],
  [
    'a story with a longer number',
    'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,44712',
    false,
  ],
  [
    'a later story of the same name',
    'https://www.saltmarsh.example/news/ferry-is-back-after-two-years,0,4471-2',
    false,
  ],
  ['on another site', 'https://oxbow.example/news/ferry-is-back-after-two-years,0,4471,print.story', false],
])('a story’s own address %s', (_, url, isOwn) => expect(isOwnAddress(new URL(url), OWN)).toBe(isOwn));

it('what stands in a section is no view of it', () => {
  const section = [new URL('https://www.saltmarsh.example/news')];
  expect(isOwnAddress(new URL('https://www.saltmarsh.example/news/photo-of-the-ferry'), section)).toBe(false);
});
