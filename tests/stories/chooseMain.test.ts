import { expect, it } from 'vitest';
import { prose } from '../page/pageOf.ts';
import { choose } from './choose.ts';

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;

it('keeps the lines that are sure, and not the headline', () => {
  const { headline, indexes } = choose([
    [p('One'), 0.9],
    ['<p>Share</p>', 0.1],
    [p('Two'), 0.6],
  ]);
  expect(headline).toBe('The ferry is back at last');
  expect(indexes).toEqual([0, 2]);
});

it('keeps an unsure paragraph between sure ones, and before them where it is of their make', () => {
  const unsure: [string, number] = [`<div>${prose('Unsure')}</div>`, 0.35];
  const above: [string, number] = [`<div>${prose('Above')}</div>`, 0.24];
  expect(choose([above, [p('One'), 0.9], unsure, [p('Two'), 0.9]]).indexes).toEqual([1, 3]);
  expect(
    choose([
      [p('Alike'), 0.35],
      [p('One'), 0.9],
      [p('Also'), 0.35],
      [p('Two'), 0.9],
    ]).indexes,
  ).toEqual([0, 1, 2, 3]);
  expect(
    choose([
      [p('One'), 0.9],
      [p('Unlikely'), 0.29],
      [p('Two'), 0.9],
    ]).indexes,
  ).toEqual([0, 2]);
});

it.each([
  ['one that is likely enough', `<div>${prose('Standfirst')}</div>`, 0.25, true],
  ['a most unlikely one', `<div>${prose('Standfirst')}</div>`, 0.24, false],
  ['one beside the story', `<aside>${prose('Standfirst')}</aside>`, 0.4, false],
])('knows a standfirst: %s', (_, html, certainty, isKept) => {
  const byline: [string, number] = ['<div>By Ines Alder</div>', 0.1];
  const indexes = [2, 3];
  expect(choose([byline, [html, certainty], [p('One'), 0.9], [p('Two'), 0.9]]).indexes).toEqual(
    isKept ? [1, ...indexes] : indexes,
  );
});

it('keeps the heading of an entry among others, beside which stand its writer and their picture', () => {
  const entry = (heading: string, beginning: string): [string, number][] => [
    [`<article><header><h2>${heading}</h2>`, 0.1],
    ['<p>Ada Birch</p><img src="/ada.png"></header>', 0.05],
    [`${p(beginning)}</article>`, 0.9],
  ];
  expect(choose([...entry('Gale', 'One'), ...entry('Calm', 'Two')]).indexes).toEqual([2, 3, 5]);
  const share = choose([
    [p('One'), 0.9],
    ['<article><header><p>Calm</p>', 0.1],
    ['<p>At last</p>', 0.1],
    ['<h2>Share this</h2></header>', 0.1],
    [`${p('Two')}</article>`, 0.9],
  ]);
  expect(share.indexes).toEqual([0, 4]);
});

it.each([
  ['a line set like a sure one', '<p>Short</p>', 0.35, true],
  ['one set otherwise', '<div>Short</div>', 0.35, false],
  ['an unlikely one', '<p>Share</p>', 0.1, false],
  ['a link set like a sure line', '<p><a href="/boat">The boat</a></p>', 0, true],
  ['a sub-headline over the text', '<h2>What now?</h2>', 0.1, true],
  ['one in a box of its own', '<div class="head"><h2>What now?</h2></div>', 0.1, true],
  ['one in two boxes of its own', '<div><div><h2>What now?</h2></div></div>', 0.1, true],
  ['the title of a video', '<div><h2>What now?</h2><video src="/boat.mp4"></video></div>', 0.1, false],
  ['a button', '<button>Copy</button>', 0.4, false],
  ['a quotation', `<blockquote>${p('Quoted')}</blockquote>`, 0.35, true],
  ['a quotation set as a figure', `<figure><blockquote>${p('Quoted')}</blockquote></figure>`, 0.25, true],
  ['a quotation in a box of its own', `<div><blockquote>${p('Quoted')}</blockquote></div>`, 0.15, true],
  ['a less likely one', `<div><blockquote>${p('Quoted')}</blockquote></div>`, 0.05, false],
  ['who said it', '<div><blockquote>Ada Birch, Alder Post</blockquote></div>', 0.35, false],
  ['an unlikely one', `<figure><blockquote>${p('Quoted')}</blockquote></figure>`, 0.05, false],
  ['one that the text says', `<figure><blockquote>${p('One')}</blockquote></figure>`, 0.25, false],
  ['one set apart', `<aside><figure><blockquote>${p('Quoted')}</blockquote></figure></aside>`, 0.25, false],
  [
    'somebody’s post',
    `<blockquote><p>${prose('Posted')} <a href="https://n.example/1">May 3</a></p></blockquote>`,
    0.35,
    false,
  ],
  [
    'a line that leads on',
    '<p>Read next: <a href="/owls">Owls of the old mill are counted again</a></p>',
    0.9,
    false,
  ],
  [
    'a sentence with a link',
    '<p>Read the <a href="/owls">long report on the owls</a> of the old mill, and count.</p>',
    0.9,
    true,
  ],
])('knows between sure lines: %s', (_, html, certainty, isKept) => {
  expect(
    choose([
      [p('One'), 0.9],
      [html, certainty],
      [p('Two'), 0.9],
    ]).indexes,
  ).toEqual(isKept ? [0, 1, 2] : [0, 2]);
});

it('keeps no sub-headline over nothing, and no invitation that stands under every part', () => {
  const more: [string, number] = ['<p><a href="/more">Read more</a></p>', 0];
  expect(
    choose([
      [p('One'), 0.9],
      more,
      ['<h2>Our shop</h2>', 0.1],
      ['<div>Caps</div>', 0],
      [p('Two'), 0.9],
      more,
      [p('Three'), 0.9],
    ]).indexes,
  ).toEqual([0, 4, 6]);
});

it('keeps doubtful paragraphs right behind the last sure line, up to the first unlikely one or another line', () => {
  const doubtful: [string, number] = [p('Doubtful'), 0.16];
  expect(
    choose([
      [p('One').replace('<p', '<p class="lead"'), 0.9],
      doubtful,
      [p('And'), 0.2],
      [p('Unlikely'), 0.14],
      doubtful,
    ]).indexes,
  ).toEqual([0, 1, 2]);
  expect(choose([[p('One'), 0.9], ['<p>Share</p>', 0.4], doubtful]).indexes).toEqual([0]);
  expect(choose([[`${p('One')}</div><div>`, 0.9], doubtful]).indexes).toEqual([0]);
});

it('keeps no doubtful line that tells of another story', () => {
  const lines: [string, number][] = [
    [p('Teaser'), 0.4],
    [p('One'), 0.9],
    [p('Theirs'), 0.4],
  ];
  expect(choose(lines, undefined, (index) => index !== 1).indexes).toEqual([1]);
  expect(choose(lines).indexes).toEqual([0, 1, 2]);
});

it('takes nothing for what tells of another story where sure lines of the main one stand among it', () => {
  const lines: [string, number][] = [
    [p('One'), 0.9],
    [p('Two'), 0.4],
    [p('Three'), 0.9],
  ];
  expect(choose(lines, undefined, () => true).indexes).toEqual([0, 1, 2]);
});

it('keeps a long line once and a short one as often as it stands', () => {
  const lines: [string, number][] = [
    [p('One'), 0.9],
    ['<p>“No.”</p>', 0.9],
    [p('One'), 0.9],
    ['<p>“No.”</p>', 0.9],
  ];
  expect(choose(lines).indexes).toEqual([0, 1, 3]);
});

it("leaves out another story's text and headline, also where it stands without its link", () => {
  const title = 'Eel count is the best since the weir was taken down';
  const lines: [string, number][] = [
    [p('One'), 0.9],
    [`<p><a href="/eels">${title}</a></p>`, 0.9],
    [`<p>${title}</p>`, 0.9],
    [p('Theirs'), 0.9],
    [p('Two'), 0.9],
  ];
  expect(choose(lines, (index) => index === 1 || index === 3).indexes).toEqual([0, 4]);
});

it('keeps a paragraph that is wholly a link, where it is too long for a headline', () => {
  const lines: [string, number][] = [
    [p('One'), 0.9],
    [`<p><a href="/list">${prose('Two')} ${prose('And')}</a></p>`, 0.9],
    [p('Three'), 0.9],
  ];
  expect(choose(lines, (index) => index === 1).indexes).toEqual([0, 1, 2]);
});

it('keeps a table between paragraphs, whatever its cells read like', () => {
  const lines: [string, number][] = [
    [p('One'), 0.9],
    ['<table><tr><td>Eels</td>', 0.1],
    ['<td>4,100</td></tr>', 0],
    ['<tr><td>Smelt</td>', 0.1],
    ['<td>61</td></tr></table>', 0],
    ['<p>Share</p>', 0.1],
    [p('Two'), 0.9],
  ];
  expect(choose(lines).indexes).toEqual([0, 1, 2, 3, 4, 6]);
});

it('says what it left out', () => {
  const { trail } = choose([
    [p('One'), 0.9],
    ['<p>Share this</p>', 0.1],
    [p('Two'), 0.9],
  ]);
  expect(trail).toContainEqual({ step: 'stories', what: 'Share this', why: 'left out: 0.10' });
});

it('chooses nothing where nothing is sure', () => {
  expect(choose([[p('One'), 0.4]]).indexes).toEqual([]);
});

it('leaves out whose a picture is, and not what is told of such a right', () => {
  const { indexes } = choose([
    [p('One'), 0.9],
    ['<p>© The Alder Post/Getty Images</p>', 0.8],
    ['<p>Mike Marsh/Getty Images</p>', 0.8],
    [p('Two'), 0.9],
    ['<p>She sold the rights to Getty Images, and then to AP.</p>', 0.8],
    [p('Three'), 0.9],
  ]);
  expect(indexes).toEqual([0, 3, 4, 5]);
});

it('leaves out a line that is marked as a time as a whole', () => {
  expect(
    choose([
      ['<p><time>24.11.2026, 05:00 Uhr</time></p>', 0.7],
      [p('One'), 0.9],
      [`<p>${prose('Two')} since <time>Monday</time></p>`, 0.9],
    ]).indexes,
  ).toEqual([1, 2]);
});
