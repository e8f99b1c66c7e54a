import { describe, expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

describe('paid stories', () => {
  const ad =
    '<li><h3><a data-none href="https://shop.example/offer">This one thing that every sailor should own</a></h3><p>Sponsored</p><p>Acme Sails</p></li>';

  test('leave the story before them as it is', () => {
    const told = describePage(
      `<ul>${cards((headline, href) => `<li><h3><a href="${href}">${headline}</a></h3></li>${ad}`)}</ul>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, undefined]);
    expect(told.map(({ source }) => source)).toEqual([undefined, undefined, undefined]);
  });

  test('are not those that share a box with the picture of an advertisement', () => {
    const banner = '<a href="https://ads.example/c/1"><img src="/b.gif" alt="Advertisement"></a>';
    const told = describePage(
      `<div>${cards((headline, href) => `<a href="${href}">${headline}</a><br>`.repeat(3))}${banner}</div>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, undefined]);
    const [own] = describePage(`<article><h3><a href="/s/1">${HEADLINES[0]}</a></h3>${banner}</article>`);
    expect(own?.sponsored).toBe(true);
  });

  test('are not those before and behind an empty place for a banner', () => {
    const told = describePage(
      cards(
        (headline, href) =>
          `<div class="ad-slot">Advertisement</div><article><a href="${href}"><h3>${headline}</h3></a></article>`,
      ),
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, undefined]);
  });

  test('are not those that a line amid a text leads on to, before an empty place for a banner', () => {
    const [told] = describePage(
      `<p>Read also: <a href="/story/1-long-name">${HEADLINES[0]}</a></p><div class="ad-slot">Advertisement</div>`,
    );
    expect(told?.sponsored).toBeUndefined();
  });

  test('are not those behind one whose label stands beside its advertiser', () => {
    const paid =
      '<div><p><a href="/u/acme">u/acme</a> • Promoted</p><a rel="sponsored" href="https://sails.example/offer">This one thing that every sailor should own</a></div>';
    const told = describePage(
      `<section><p>Hot</p>${cards((headline, href, at) => `<article><a href="${href}">${headline}</a></article>${at === 1 ? paid : ''}`)}</section>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, true, undefined]);
    expect(told.at(-1)?.section).toBe('Hot');
  });

  test('are not the page’s own that a network shows among those it is paid for', () => {
    const told = describePage(
      `<ul class="ob-widget">
      <li class="ob-dynamic-rec"><a href="/story/1-long-name">${HEADLINES[0]}</a></li>
      <li class="ob-dynamic-rec"><a href="https://sails.example/story/2-long-name">${HEADLINES[1]}</a></li>
      <li class="ob-dynamic-rec"><a rel="sponsored" href="/story/3-long-name">${HEADLINES[2]}</a></li></ul>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, true, true]);
  });

  test('are not those whose page is named so, nor the page’s own that stand elsewhere too', () => {
    const own = `<a href="/story/0-long-name">${HEADLINES[0]}</a>`;
    const told = describePage(
      `<ul><li><h3>${own}</h3></li><li><h3><a href="/b">${HEADLINES[1]}</a></h3></li></ul>
      <div class="promoted"><div><h3>${own}</h3></div><div><h3><a href="/c">${HEADLINES[2]}</a></h3></div></div>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, true]);
    const [one] = describePage(`<body class="promoted"><p><a href="/a">${HEADLINES[0]}</a></p>`);
    expect(one?.sponsored).toBeUndefined();
  });

  test('are not those whose label stands behind a paragraph of the main story, or behind another card', () => {
    const [told] = describePage(
      `<div><p><a href="/a">${HEADLINES[0]}</a></p><p class="text">The gates were shut on Monday.</p><p>Advertisement</p><p><a href="/b">${HEADLINES[1]}</a></p></div>`,
      'en',
      '.text',
    );
    expect(told?.sponsored).toBeUndefined();
    const card = (index: number): string =>
      `<a href="/story/${index}-long-name"><p>Opinion</p><h3>${HEADLINES[index]}</h3></a>`;
    expect(
      describePage(`<div>${card(0)}${card(1)}<div>Advertisement</div></div>`).map(
        ({ sponsored }) => sponsored,
      ),
    ).toEqual([undefined, undefined]);
  });

  test('are those with a label, a link marked as paid or to where such are counted, or a box named so; not those whose id says a headline', () => {
    const told = describePage(
      `<div class="card"><h3><a href="/a">${HEADLINES[0]}</a></h3><p>Sponsored</p></div>
      <div class="card"><h3><a rel="sponsored" href="/b">${HEADLINES[1]}</a></h3><p>Quay</p></div>
      <div class="card sponsored"><h3><a href="/c">${HEADLINES[2]}</a></h3><p>Quay</p></div>
      <div class="card" id="promoted-gulls-take-over-the-market"><h3><a href="/d">Gulls take over the market square</a></h3><p>Quay</p></div>
      <div class="card"><h3><a href="https://ad.doubleclick.net/clk;44">A tin opener that opens every tin</a></h3><p>Quay</p></div>`,
    );
    expect(told.map(({ sponsored }) => sponsored)).toEqual([true, true, true, undefined, true]);
  });
});

test('a paid story is told by the name of a box within its card', () => {
  const told = describePage(
    cards(
      (headline, href, at) =>
        `<div class="item"><div class="post${at === 1 ? ' post--sponsored' : ''}"><div><div><div><div><h3><a href="${href}">${headline}</a></h3></div></div></div></div></div></div>`,
    ),
  );
  expect(told.map(({ sponsored }) => sponsored)).toEqual([undefined, true, undefined]);
  const walled = describePage(
    cards(
      (headline, href) =>
        `<div><h3 class="title paid-content"><a href="${href}">${headline}</a></h3><p>2h</p></div>`,
    ),
  );
  expect(walled.map(({ sponsored }) => sponsored)).toEqual([undefined, undefined, undefined]);
});
