import { expect, test } from 'vitest';
import { isShareAddress, sharedBy } from '../../src/dom/isShareAddress.ts';

const PAGE = encodeURIComponent('https://a.example/story');

test.each([
  `https://www.facebook.com/sharer/sharer.php?u=${PAGE}`,
  `https://www.facebook.com/sharer.php?u=${PAGE}`,
  `https://www.facebook.com/dialog/share?app_id=1&href=${PAGE}`,
  `https://twitter.com/intent/tweet?url=${PAGE}&text=A`,
  'https://x.com/intent/post?text=A',
  `https://www.linkedin.com/shareArticle?mini=true&url=${PAGE}`,
  `https://www.linkedin.com/sharing/share-offsite/?url=${PAGE}`,
  `https://www.reddit.com/submit?url=${PAGE}`,
  `https://news.ycombinator.com/submitlink?u=${PAGE}`,
  `https://pinterest.com/pin/create/button/?url=${PAGE}`,
  `https://t.me/share/url?url=${PAGE}`,
  'https://wa.me/?text=A%20story',
  `https://api.whatsapp.com/send?text=${PAGE}`,
  `https://service.weibo.com/share/share.php?url=${PAGE}`,
  `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=${PAGE}`,
  `https://social-plugins.line.me/lineit/share?url=${PAGE}`,
  `https://b.hatena.ne.jp/add?mode=confirm&url=${PAGE}`,
  `https://share.flipboard.com/bookmarklet/popout?url=${PAGE}`,
  `https://vk.com/share.php?url=${PAGE}`,
  `https://getpocket.com/save?url=${PAGE}`,
  `https://www.addtoany.com/add_to/x?linkurl=${PAGE}`,
  'https://a.example/story?share=facebook&nb=1',
])('%s hands a page on', (url) => expect(isShareAddress(new URL(url))).toBe(true));

test.each([
  'https://a.example/story',
  'https://a.example/news/share-prices-fall?id=1',
  'https://a.example/share/12345',
  'https://a.example/intent/of-the-law?page=2',
  'https://a.example/post/42?title=on',
  'https://a.example/story?share=12',
  `https://l.facebook.com/l.php?u=${PAGE}`,
  `https://a.example/out?url=${PAGE}`,
])('%s leads to a page', (url) => expect(isShareAddress(new URL(url))).toBe(false));

test.each([
  [`https://www.facebook.com/sharer/sharer.php?u=${PAGE}`, decodeURIComponent(PAGE)],
  [`https://twitter.com/intent/tweet?text=Storm%20hits%20coast&url=${PAGE}`, decodeURIComponent(PAGE)],
  [`https://wa.me/?text=Storm%20hits%20coast%20${PAGE}`, decodeURIComponent(PAGE)],
  ['https://wa.me/?text=Storm%20hits%20coast', ''],
  ['https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2F', ''],
  [
    `https://www.pinterest.com/pin/create/button/?media=https%3A%2F%2Fi.example%2F1.jpg&url=${PAGE}`,
    decodeURIComponent(PAGE),
  ],
  [
    `https://www.facebook.com/dialog/share?redirect_uri=https%3A%2F%2Fa.example%2Fclose&href=${PAGE}`,
    decodeURIComponent(PAGE),
  ],
  [`https://a.example/out?url=${PAGE}`, ''],
])('%s hands on %s', (url, page) => expect(sharedBy(new URL(url))).toBe(page));
