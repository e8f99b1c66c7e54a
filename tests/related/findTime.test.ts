import { expect, test } from 'vitest';
import { describePage } from './describe.ts';

test('a time may be an age in words that no table knows, where it is marked as a time', () => {
  const told = (element: string, attribute = ''): string | undefined =>
    describePage(
      `<div><h3><a href="/story/1-long-name">Storm closes the harbour for a third day</a></h3><${element} ${attribute}>2 uair</${element}></div>`,
      'ga',
    )[0]?.time;
  expect([told('time', 'datetime="2026-11-24T10:00:00Z"'), told('time'), told('span')]).toEqual([
    '2 uair',
    '2 uair',
    undefined,
  ]);
});
