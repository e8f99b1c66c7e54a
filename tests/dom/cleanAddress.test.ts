import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../../src/dom/cleanAddress.ts';

const BASE = 'https://news.example/en/list?page=2';

describe('what leads to no page', () => {
  test.each([
    '',
    '#comments',
    'javascript:void(0)',
    'mailto:desk@news.example?body=https://a.example/',
    'tel:+49301234',
    'data:text/html,hello',
    'ftp://files.example/story',
    'http://',
    'https://[broken',
    `/story?${'x'.repeat(9000)}`,
  ])('%s', (raw) => expect(cleanAddress(raw, BASE)).toBeNull());
});

describe('an address as it can be kept', () => {
  test.each([
    ['/story/1', 'https://news.example/story/1'],
    ['  ../a b.html ', 'https://news.example/a%20b.html'],
    ['//other.example/x', 'https://other.example/x'],
    ['https://user:secret@other.example/x', 'https://other.example/x'],
    ['/story#comments', 'https://news.example/story'],
    ['/story#?rel=lom', 'https://news.example/story'],
    ['/#!/story/12', 'https://news.example/#!/story/12'],
    ['/#/story/12', 'https://news.example/#/story/12'],
    ['https://www.google.com/amp/s/a.example/story?p=1', 'https://a.example/story?p=1'],
    ['https://kept.example/entry/s/www.a.example/story/1', 'https://www.a.example/story/1'],
    ['https://a.example/amp/s/notes', 'https://a.example/amp/s/notes'],
    ['https://forum.example/board/s/view.php/1234', 'https://forum.example/board/s/view.php/1234'],
    ['https://a.example/story/amp/', 'https://a.example/story/amp/'],
  ])('%s', (raw, clean) => expect(cleanAddress(raw, BASE)?.href).toBe(clean));
});

describe('tracking parameters go, those that name the story stay as they are spelled', () => {
  test.each([
    ['?utm_source=a&utm_medium=b&utm_campaign=c&utm_taboola_id=3', ''],
    ['?id=7&fbclid=x', '?id=7'],
    ['?tblci=x&id=7&dicbo=y', '?id=7'],
    ['?gclid=1&p=128246&dclid=2&msclkid=3', '?p=128246'],
    ['?oid=023&aid=0003&sid1=101&xtor=RSS-1', '?oid=023&aid=0003&sid1=101'],
    ['?at_medium=RSS&at_campaign=rss&wt_mc=x&wt_zmc=y&wt.mc_id=z', ''],
    ['?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4&igshid=5&yclid=6', ''],
    ['?_ga=1&ref_src=twsrc&cmpid=2&ocid=3&guccounter=1&soc_src=mail&spm=a1z&scm=10001', ''],
    ['?amp;utm_source=x&amp;utm_medium=y&id=1', '?id=1'],
    ['?ref=homepage', ''],
    ['?ref=20261124', '?ref=20261124'],
    ['?q=node/8/&UTM_SOURCE=x', '?q=node/8/'],
    ['?a=b+c&d=%E2%9C%93&flag', '?a=b+c&d=%E2%9C%93&flag'],
    ['?cid=100&at=5&time=3&wt=2&simple=1&site=5&cat=1', '?cid=100&at=5&time=3&wt=2&simple=1&site=5&cat=1'],
  ])('%s', (query, kept) => expect(cleanAddress(`/story${query}`, BASE)?.search).toBe(kept));
});

const to = (target: string): string => encodeURIComponent(target);

describe('redirects are unwrapped where the address says where they lead', () => {
  test.each([
    [
      `https://www.google.com/url?sa=t&url=${to('https://a.example/story?id=1&utm_source=g')}&usg=x`,
      'https://a.example/story?id=1',
    ],
    [`https://www.google.com/url?q=${to('https://a.example/story')}`, 'https://a.example/story'],
    [
      `https://l.facebook.com/l.php?u=${to('https://a.example/story?fbclid=1')}&h=AT0`,
      'https://a.example/story',
    ],
    [`/out?target=${to('http://a.example/x')}`, 'http://a.example/x'],
    ['/go.php?redirect=https://a.example/x', 'https://a.example/x'],
    ['https://c.ads.example/click?spot=7&rdr=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x'],
    [`/click?clickurl=${to(`https://t.example/r?to=${to('https://a.example/x')}`)}`, 'https://a.example/x'],
    [`https://rei.pxf.example/c/1/2?u=${to('https://shop.example/p')}`, 'https://shop.example/p'],
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${to('https://a.example/s')}&data=05`,
      'https://a.example/s',
    ],
    [`/out?url=${to(btoa('https://a.example/story?id=1&utm_source=g'))}`, 'https://a.example/story?id=1'],
    [`/go.php?target=a1${to(btoa('https://a.example/x'))}&from=7`, 'https://a.example/x'],
    [
      `/click?to=${to(btoa(`https://t.example/r?u=${to(btoa('http://a.example/x'))}`))}`,
      'http://a.example/x',
    ],
  ])('%s', (raw, clean) => expect(cleanAddress(raw, BASE)?.href).toBe(clean));

  test.each([
    ['a share', 'https://www.facebook.com/sharer/sharer.php?u=https://a.example/x'],
    ['a post', 'https://twitter.com/intent/tweet?url=https://a.example/x'],
    ['a log-in', 'https://login.example.com/?url=https://a.example/x'],
    ['a log-in of the site', 'https://news.example/wp-login.php?redirect_to=https://a.example/x'],
    ['a way back', 'https://news.example/story?return_url=https://a.example/x'],
    ['a translation', 'https://translate.google.com/translate?u=https://a.example/x'],
    ['a picture', 'https://cdn.example/image?url=https://a.example/x.jpg'],
    ['an archive', 'https://archive.example/?url=https://a.example/x'],
    ['a campaign', 'https://shop.example/?affiliate=https://a.example/'],
    ['no http', 'https://news.example/out?url=javascript:alert(1)'],
    ['no address', 'https://news.example/out?url=https://'],
    [
      'an address in Base64 that is no target',
      `https://news.example/story?from=${btoa('https://a.example/xy')}`,
    ],
  ])('not %s', (_what, raw) => expect(cleanAddress(raw, BASE)?.href).toBe(raw));

  test('a chain without end stops', () => {
    let raw = 'https://a.example/';
    for (let step = 0; step < 9; step++) raw = `https://r${step}.example/go?url=${to(raw)}`;
    expect(cleanAddress(raw, BASE)).not.toBeNull();
  });
});

test('never throws, and what is clean stays as it is', () => {
  const part = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc.constantFrom('?url=https://', '&utm_source=', '#!/', 'https://', '%', '/sharer.php?u='),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const once = cleanAddress(parts.join(''), BASE);
      if (!once) return;
      expect(once.protocol).toMatch(/^https?:$/u);
      expect(once.username + once.password).toBe('');
      expect(cleanAddress(once.href, BASE)).not.toBeNull();
    }),
  );
});
