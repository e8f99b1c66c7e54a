import { describe, expect, it } from 'vitest';
import { whyRefused } from '../../src/browser/whyRefused.ts';

const CHROME_HIDDEN =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const FIREFOX_DENIED = 'Missing host permission for the tab';

describe('whyRefused', () => {
  it.each([
    ['browser', { message: 'Cannot access a chrome:// URL' }],
    ['browser', { url: 'about:config', message: '' }],
    ['browser', { url: 'moz-extension://x/y.html', message: FIREFOX_DENIED }],
    ['browser', { url: 'https://support.mozilla.org/', message: FIREFOX_DENIED }],
    ['store', { url: 'https://addons.mozilla.org/en/firefox/', message: FIREFOX_DENIED }],
    ['store', { message: 'The extensions gallery cannot be scripted.' }],
    ['store', { url: 'https://chromewebstore.google.com/detail/x', message: 'x' }],
    ['pdf', { url: 'https://a.example/b.PDF?x=1', message: FIREFOX_DENIED }],
    ['source', { url: 'view-source:https://a.example/', message: FIREFOX_DENIED }],
    ['unknown', { status: 'complete', message: CHROME_HIDDEN }],
    ['view', { url: 'https://a.example/doc', status: 'complete', message: FIREFOX_DENIED }],
    ['file', { url: 'file:///tmp/a.html', message: 'x' }],
    ['error', { url: 'https://a.example/', message: 'Frame with ID 0 is showing error page' }],
    ['loading', { url: 'https://a.example/', status: 'loading', message: 'x' }],
    ['loading', { url: '', message: 'x' }],
    ['gone', { url: 'https://a.example/', message: 'No tab with id: 7' }],
    [
      'gone',
      { url: 'https://a.example/', message: 'Could not establish connection. Receiving end does not exist.' },
    ],
    ['moved', { wasOpen: true, status: 'complete', message: FIREFOX_DENIED }],
    ['moved', { wasOpen: true, status: 'complete', message: CHROME_HIDDEN }],
    ['moved', { wasOpen: true, status: 'loading', message: 'Receiving end does not exist.' }],
    ['gone', { url: 'https://a.example/', wasOpen: true, message: 'Receiving end does not exist.' }],
    ['denied', { url: 'https://a.example/', status: 'complete', message: 'blocked by the administrator' }],
  ] as const)('%s: %o', (why, tab) => {
    expect(whyRefused(tab)).toBe(why);
  });
});
