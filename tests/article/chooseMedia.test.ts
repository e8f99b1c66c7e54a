import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { chooseMedia } from '../../src/article/chooseMedia.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The story's text are the paragraphs of class `m`; the boxes of other stories are of class `o`. */
function choose(body: string) {
  const page = pageOf(`<body>${body}</body>`);
  const { blocks, boxes } = page.outline;
  const found = chooseMedia({
    page,
    facts: atOnce(sumUp(page.outline)),
    blocks: blocks.filter(({ box }) => box.element.className === 'm'),
    from: blocks.find(({ box }) => box.tag === 'h1')?.at ?? 0,
    others: boxes.filter(({ element }) => element.className === 'o'),
  });
  return found.map(({ picture, embed, caption }) => [
    (picture?.src ?? embed?.url ?? '').replace('https://www.saltmarsh.example', ''),
    ...caption.map(({ text }) => text),
  ]);
}

const p = (beginning: string): string => `<p class="m">${prose(beginning)}</p>`;

it('takes the pictures between headline and end, with their captions', () => {
  expect(
    choose(`<div><img src="/logo-large.png"><h1>Title</h1><figure><img src="/ferry-one.jpg"><figcaption>The Osprey</figcaption></figure>
      ${p('One')}<img src="/ferry-two.jpg">${p('Two')}</div><div><p>More</p><p>Much more</p><p>And more</p><img src="/far-away.jpg"></div>`),
  ).toEqual([['/ferry-one.jpg', 'The Osprey'], ['/ferry-two.jpg']]);
});

it('takes each file once, whatever its size', () => {
  expect(
    choose(`<div><h1>Title</h1>${p('One')}<img src="/s/ferry-one-300x200.jpg"><img src="/l/ferry-one-900x600.jpg">
      <img src="/l/ferry-one.jpg?w=80">${p('Two')}</div>`),
  ).toEqual([['/s/ferry-one-300x200.jpg']]);
});

it.each([
  ["another story's", '<div class="o"><img src="/x.jpg"></div>'],
  ['an aside', '<aside><img src="/x.jpg"></aside>'],
  ['a menu', '<nav><img src="/x.jpg"></nav>'],
  ['a form', '<form><img src="/x.jpg"></form>'],
  ["an advertisement's frame", '<iframe src="https://ads.example/player"></iframe>'],
])('takes nothing of %s', (_, html) => {
  expect(choose(`<div><h1>Title</h1>${p('One')}${html}${p('Two')}</div>`)).toEqual([]);
});

it("does not take the story's own text for a caption", () => {
  expect(
    choose(`<div><h1>Title</h1>${p('One')}<figure><img src="/x.jpg">${p('Two')}</figure></div>`),
  ).toEqual([['/x.jpg']]);
});

it('takes no picture that is not shown, and each of those whose names say nothing', () => {
  expect(
    choose(`<div><h1>Title</h1>${p('One')}<img src="/wide.jpg"><img src="/narrow.jpg" style="display:none"><div hidden><img src="/late.jpg"></div>
      <img src="/a/original.jpg"><img src="/b/original.jpg">${p('Two')}</div>`),
  ).toEqual([['/wide.jpg'], ['/a/original.jpg'], ['/b/original.jpg']]);
});

it('gives no picture what is said of two', () => {
  const pair =
    '<figure><img src="/left-wall.jpg"><img src="/right-wall.jpg"><figcaption>Both walls</figcaption></figure>';
  expect(choose(`<div><h1>Title</h1>${p('One')}${pair}${p('Two')}</div>`)).toEqual([
    ['/left-wall.jpg'],
    ['/right-wall.jpg'],
  ]);
});

/** What stands in `noscript` is text where scripts may run. */
const unscripted = (html: string): string =>
  `<noscript>${html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</noscript>`;

it('takes a picture that is told to browsers without scripts alone', () => {
  const late = `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">${unscripted('<img src="/ferry-one.jpg">')}
    <figcaption>The Osprey</figcaption></figure>`;
  expect(choose(`<div><h1>Title</h1>${p('One')}${late}${p('Two')}</div>`)).toEqual([
    ['/ferry-one.jpg', 'The Osprey'],
  ]);
});

it.each([
  [
    'what scripts have made of it stands beside it',
    '<img src="/s/ferry.jpg">',
    '<img src="/large/osprey.jpg">',
  ],
  ['it is a tracking pixel', '', '<img src="https://counts.example/p?c=1" width="1" height="1">'],
  ['it is none', '', '<p>Please enable scripts.</p>'],
])('takes none where %s', (_, beside, html) => {
  const found = choose(`<div><h1>Title</h1>${p('One')}<p>${beside}${unscripted(html)}</p>${p('Two')}</div>`);
  expect(found).toEqual(beside ? [['/s/ferry.jpg']] : []);
});

it('takes one behind many that stand in the teasers above', () => {
  const teasers = Array.from({ length: 300 }, (_, at) => unscripted(`<img src="/teaser-${at}.jpg">`)).join(
    '',
  );
  const own = unscripted('<img src="/ferry-one.jpg">');
  expect(choose(`${teasers}<div><h1>Title</h1>${p('One')}${own}${p('Two')}</div>`)).toEqual([
    ['/ferry-one.jpg'],
  ]);
});

it('looks for none in very long markup', () => {
  const own = unscripted(`<p>${prose('Scripts')}</p>`.repeat(200) + '<img src="/ferry-one.jpg">');
  expect(choose(`<div><h1>Title</h1>${p('One')}${own}${p('Two')}</div>`)).toEqual([]);
});

it('takes a picture that is a button which enlarges it', () => {
  const large =
    '<figure><button><img src="/ferry-one.jpg"></button><figcaption>The Osprey</figcaption></figure>';
  expect(choose(`<div><h1>Title</h1>${p('One')}${large}${p('Two')}</div>`)).toEqual([
    ['/ferry-one.jpg', 'The Osprey'],
  ]);
});
