import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { outline } from '../../src/page/outline.ts';
import { documentOf, prose } from './pageOf.ts';

const of = (html: string) => atOnce(outline(documentOf(`<body>${html}</body>`).body));

const texts = (html: string) => of(html).blocks.map(({ text }) => text);

const LINE = '“The ferry is back on the Sound, two years late.”';
const SPANS = `<span>${LINE}</span><span>${LINE}</span>`;

it.each([
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['inline elements', '<p>One <b>and <i>a</i></b> half</p>', ['One and a half']],
  ['white space', '<p>  One\n\t two  </p>', ['One two']],
  ['text beside boxes', 'Before<div>Inside</div>After', ['Before', 'Inside', 'After']],
  ['one line break', '<p>One<br>two</p>', ['One two']],
  ['a line in bold over its text', '<td><font><b>One</b></font><br>two<br>three</td>', ['One', 'two three']],
  [
    'a headline that is a link, what is said of it in a type of its own, and its teaser',
    '<td><font><a href="/a"><b>One</b></a><br><i>Post, 9:30</i><br>two</font></td>',
    ['One', 'Post, 9:30', 'two'],
  ],
  [
    'a headline that is a link and its teaser, in spans with no space between',
    `<div><span><a href="/a">The ferry is back</a></span><span>${LINE}</span><span>Post, 9:30</span></div>`,
    ['The ferry is back', LINE, 'Post, 9:30'],
  ],
  [
    'the same with a space between',
    `<div><span><a href="/a">The ferry is back</a></span> <span>${LINE}</span></div>`,
    [`The ferry is back ${LINE}`],
  ],
  [
    'a picture and its caption right behind a sentence',
    '<div>The ferry is back.<span><img src="/a.jpg"><em>At the quay</em></span><br><br>It is late.</div>',
    ['The ferry is back.', 'At the quay', 'It is late.'],
  ],
  [
    'a picture and a note amid a line',
    '<div>The ferry is back.<span><img src="/a.svg"><em>The old one</em></span> It is late.</div>',
    ['The ferry is back.The old one It is late.'],
  ],
  [
    'a time before a headline that is a link',
    '<td><font>14:20</font> <a href="/a"><b>One</b></a><br>two <a href="/a">»</a></td>',
    ['14:20 One', 'two »'],
  ],
  ['more before a link', '<p>One and two: <a href="/a">three</a><br>four</p>', ['One and two: three four']],
  [
    'who said it before a headline',
    '<div><cite>Ada / Post:</cite><br><a href="/a">One</a> two</div>',
    ['Ada / Post:', 'One two'],
  ],
  ['lines in a type of their own behind none', '<p>One<br><i>two</i><br>three</p>', ['One two three']],
  [
    'a line of which a part is in bold',
    '<p><b>One</b> two<br>three <b>four</b><br>five</p>',
    ['One two three four five'],
  ],
  ['lines in one bold', '<p><b>One<br>two</b> three</p>', ['One two three']],
  ['three lines in one bold', '<p><b>One<br>two<br>three</b> four</p>', ['One two three', 'four']],
  ['two line breaks', '<div>One<br><br>Two</div>', ['One', 'Two']],
  [
    'a picture with what is written under it in a line',
    '<div>One<br><br><span><div><img src="/1.png"></div><em>Two</em></span><br><br>three</div>',
    ['One', 'Two', 'three'],
  ],
  [
    'a post from a network, and what is quoted',
    '<div>One<blockquote class="x twitter-tweet">Post</blockquote>two<blockquote>three</blockquote></div>',
    ['One', 'two', 'three'],
  ],
  ['what is not shown', '<p>One</p><script>x</script><style>y</style>', ['One']],
  ['the name of an icon', '<p>One <i class="material-icons">chevron_right</i> two</p>', ['One two']],
  [
    'names of icons of other makes',
    '<p><i class="google-material-icons x">share</i>One</p><div class="material-symbols-outlined">arrow_back</div><p>Two</p>',
    ['One', 'Two'],
  ],
  ['custom elements as boxes', '<my-card>One</my-card><my-card>Two</my-card>', ['One', 'Two']],
  ['a custom element in a line', '<p>One <my-word>two</my-word> three</p>', ['One two three']],
  ['spans set as paragraphs', `<div>${SPANS}</div>`, [LINE, LINE]],
  ['sentences in spans', `<div>${SPANS.replace('><', '> <')}</div>`, [`${LINE} ${LINE}`]],
  ['spans of different make', `<div>${SPANS.replace('<span', '<span class="a"')}</div>`, [LINE + LINE]],
  [
    'spans named parts of one thing',
    `<a href="/1"><span class="card-title text">${LINE}</span><span class="card-pub text">Post</span></a>`,
    [LINE, 'Post'],
  ],
  [
    'a link and a span named so',
    `<div><a href="/1" class="row_title">${LINE}</a><span class="row_teaser">Post</span></div>`,
    [LINE, 'Post'],
  ],
  [
    'a link and a span with a space between',
    `<div><a href="/1" class="row_title">${LINE}</a> <span class="row_teaser">Post</span></div>`,
    [`${LINE} Post`],
  ],
  [
    'such spans with a space between',
    `<a href="/1"><span class="card-title">${LINE}</span> <span class="card-pub">Post</span></a>`,
    [`${LINE} Post`],
  ],
  [
    'such spans that one sentence runs through',
    `<a href="/1"><span class="font-bold">${LINE}</span><span class="font-normal">, which</span></a>`,
    [`${LINE}, which`],
  ],
  [
    'such spans in no link: the two layers of a formula',
    '<p><span class="katex-mathml">E=mc^2 + 12345</span><span class="katex-html">E=mc2 + 12345</span></p>',
    ['E=mc^2 + 12345E=mc2 + 12345'],
  ],
  ['short ones', '<a href="/1"><span class="card-a">3</span><span class="card-b">H</span></a>', ['3H']],
  ['a word in a span of its own', '<p><span>One.</span><span>“</span>Two</p>', ['One.“Two']],
  [
    'links of several parts side by side',
    '<div><a class="c" href="/1"><i>One</i><span>Post</span></a><a class="c" href="/2"><i>Two</i><span>Post</span></a></div>',
    ['OnePost', 'TwoPost'],
  ],
  [
    'links of one part side by side',
    '<div><a class="c" href="/1"><i>One</i></a> <a class="c" href="/2"><i>Two</i></a></div>',
    ['One Two'],
  ],
  ['nothing', '<div><p> </p></div>', []],
])('tells blocks apart: %s', (_, html, blocks) => expect(texts(html)).toEqual(blocks));

it('knows what stands in links', () => {
  const { blocks, links } = of(
    '<p>See <a href="/a">the list</a> here</p><a href="/b"><h2>One</h2><p>Two</p></a>',
  );
  expect(blocks.map(({ linkChars }) => linkChars)).toEqual([8, 3, 3]);
  expect(links.map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [1, 3],
  ]);
  expect(blocks[1]?.links).toEqual([links[1]]);
});

it('gives a box the blocks it holds and its place around them', () => {
  const { boxes, blocks } = of('<p>One</p><div><p>Two</p><p>Three</p></div>');
  const box = boxes.find(({ tag }) => tag === 'div');
  expect(box && [box.start, box.end]).toEqual([1, 3]);
  for (const { at } of blocks.slice(1)) {
    expect(at).toBeGreaterThan(box?.from as number);
    expect(at).toBeLessThan(box?.to as number);
  }
});

it('notes pictures with the link around them', () => {
  const { media, links } = of('<img src="a.jpg"><a href="/x"><img src="b.jpg"></a>');
  expect(media.map(({ link }) => link)).toEqual([null, links[0]]);
});

it('marks what says that it is hidden, and all within', () => {
  const { blocks } = of('<div style="display: none"><p>One</p></div><p hidden>Two</p><p>Three</p>');
  expect(blocks.map(({ box }) => box.hidden)).toEqual([true, true, false]);
});

it('walks ten thousand levels', () => {
  const { body } = documentOf('<body></body>');
  let inside: Element = body;
  for (let level = 0; level < 10_000; level++) {
    const box = body.ownerDocument.createElement('div');
    inside.append(box);
    inside = box;
  }
  inside.append('deep');
  expect(atOnce(outline(body)).blocks.map(({ text }) => text)).toEqual(['deep']);
});

it('passes over a text for machines that stands there for readers too', () => {
  const [one, two] = [prose('One'), `${prose('Two').repeat(5)} It is late.`];
  const machine = `<div itemprop="articleBody">${one} ${two}</div>`;
  expect(texts(`${machine}<p>${one}</p><p>${two}</p>`)).toEqual([one, two]);
  expect(texts(machine)).toEqual([`${one} ${two}`]);
});
