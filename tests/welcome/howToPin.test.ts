import { expect, it } from 'vitest';
import { howToPin } from '../../src/welcome/howToPin.ts';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0.0.0 Safari/537.36', 'pinChrome'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0', 'pinEdge'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'pinFirefox'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'pinPhone'],
])('%s', (userAgent, key) => {
  expect(howToPin(userAgent)).toBe(key);
});
