import { expect, it } from 'vitest';
import { readPicture } from '../../src/article/pictures.ts';
import { ADDRESS, documentOf } from '../page/pageOf.ts';

function read(html: string) {
  const element = documentOf(`<body>${html}</body>`).querySelector('picture, img') as Element;
  return readPicture(element, ADDRESS)?.src.replace('https://www.saltmarsh.example', '');
}

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

it.each([
  ['a plain file', '<img src="/a.jpg">', '/a.jpg'],
  ['a file beside the page', '<img src="a.jpg">', '/news/a.jpg'],
  ['data-src before a placeholder', `<img src="${BLANK}" data-src="/a.jpg">`, '/a.jpg'],
  ['data-src before a small file', '<img src="/small.jpg" data-lazy-src="/a.jpg">', '/a.jpg'],
  ['a placeholder by its name', '<img src="/img/placeholder.png">', undefined],
  ['an empty one by its whole name', '<img src="/img/pixel-1.gif">', undefined],
  ['one of a thing of such a name', '<img src="/google-pixel-camera.jpg">', '/google-pixel-camera.jpg'],
  [
    'other attributes of scripts',
    `<img src="${BLANK}" data-cfsrc="/a.jpg" data-lazy-type="image">`,
    '/a.jpg',
  ],
  ['half of its column', '<img src="/a.jpg" width="50%">', '/a.jpg'],
  ['a sign', '<img src="/1f389.svg" alt="🎉">', undefined],
  [
    'the larger one of a picture element',
    '<picture><source srcset="/a-1200.jpg 1200w"><img src="/a-140.jpg"></picture>',
    '/a-1200.jpg',
  ],
  [
    'the widest file that fits',
    '<img srcset="/a-400.jpg 400w, /a-1200.jpg 1200w, /a-4000.jpg 4000w">',
    '/a-1200.jpg',
  ],
  ['the narrowest where none fits', '<img srcset="/a-4000.jpg 4000w, /a-3000.jpg 3000w">', '/a-3000.jpg'],
  ['the sharpest file that fits', '<img srcset="/a.jpg 1x, /a2.jpg 2x, /a4.jpg 4x">', '/a2.jpg'],
  ['data-srcset', `<img src="${BLANK}" data-srcset="/a-400.jpg 400w, /a-800.jpg 800w">`, '/a-800.jpg'],
  [
    'a set with commas in its addresses',
    '<img srcset="/w_1,h_2/a.jpg 400w, /w_2,h_3/a.jpg 800w">',
    '/w_2,h_3/a.jpg',
  ],
  [
    'a picture element',
    '<picture><source srcset="/a.webp 800w"><img src="/img/blank.gif"></picture>',
    '/a.webp',
  ],
  ['an icon', '<img src="/a.jpg" width="24" height="24">', undefined],
  ['no file', '<img alt="A ferry">', undefined],
  ['a script', '<img src="javascript:x">', undefined],
])('%s', (_, html, src) => expect(read(html)).toBe(src));

it('reads the alternative text and the size', () => {
  const { body } = documentOf('<body><img src="/a.jpg" alt=" A  ferry " width="960" height="540"></body>');
  expect(readPicture(body.firstElementChild as Element, ADDRESS)).toEqual({
    src: 'https://www.saltmarsh.example/a.jpg',
    alt: 'A ferry',
    width: 960,
    height: 540,
  });
});
