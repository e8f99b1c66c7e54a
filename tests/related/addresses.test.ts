import { describe, expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

test('a single word that leads to no story by its address is none, but on another site', () => {
  const titles = (href: string): string[] =>
    describePage(`<div><a data-story href="${href}">Quillbox</a></div>`).map(({ title }) => title);
  expect(titles('/print.php?id=48213')).toEqual([]);
  expect(titles('/city/storm-closes-the-harbour')).toEqual(['Quillbox']);
  expect(titles('https://quillbox.example/start')).toEqual(['Quillbox']);
});

test('counters are no story, nor is the form to sign up for a site’s own letter', () => {
  const titles = (text: string, href: string): string[] =>
    describePage(`<div><a data-story href="${href}">${text}</a></div>`).map(({ title }) => title);
  expect(titles('3.1K upvotes · 204 comments', '/r/ferries/48213')).toEqual([]);
  expect(titles('12,417 reads · 31 answers', '/r/ferries/48213')).toEqual([]);
  expect(titles('3.1K sailors · and one ferry', '/r/ferries/48213')).toHaveLength(1);
  const letter = 'All that the tide brings in, each morning';
  expect(titles(letter, '/newsletter/subscribe')).toEqual([]);
  expect(titles(letter, '/newsletters/sign-up/')).toEqual([]);
  expect(titles(letter, '/abonnement')).toEqual([]);
  expect(titles(letter, 'https://alder.example/newsletter/subscribe')).toEqual([letter]);
});

describe('the address of a story that leads to the site’s own page about it', () => {
  const post = (link: string): (string | undefined)[] =>
    describePage(
      cards(
        (headline, href) =>
          `<div class="post"><p>u/quill · 2 hr. ago</p><a href="${href}">${headline}</a>${link}</div>`,
      ),
    ).map(({ url }) => url);
  const OWN = 'https://gathered.example/story/0-long-name';

  test.each([
    ['behind its site’s bare name', 'https://www.alder.example/a/storm', 'alder.example'],
    ['behind a long one', 'https://news.alder-and-birch-post.example/a', 'news.alder-and-birch-post.example'],
  ])('is that %s', (_, href, name) => {
    expect(post(`<a href="${href}">${name}</a>`)[0]).toBe(href);
  });

  test.each([
    ['words lead to', 'https://alder.example/a/storm', 'The Alder Post'],
    ['another name leads to', 'https://birch.example/a/storm', 'alder.example'],
    ['is a front page', 'https://alder.example/', 'alder.example'],
    ['is the list of all from there', '/from?site=alder.example', 'alder.example'],
  ])('is not one that %s', (_, href, name) => {
    expect(post(`<a href="${href}">${name}</a>`)[0]).toBe(OWN);
  });

  const alder = 'https://alder.example/a/storm-closes';
  const told = (of: string, within = '', tag = 'div'): (string | undefined)[] =>
    describePage(
      cards(
        (headline, href) =>
          `<${tag} ${of}><h3><a ${within} href="${href}">${headline}</a></h3><p>In short</p></${tag}>`,
      ),
    ).map(({ url }) => url);

  test('is the publisher’s that its card’s data name', () => {
    expect(told(`data-source-url="${alder}?utm_source=x"`)[0]).toBe(alder);
    expect(told('', `data-n-au="${alder}"`)[0]).toBe(alder);
    const asked = 'https://alder.example/article.aspx?id=725030';
    expect(told(`data-source-url="${asked}"`)[0]).toBe(asked);
    expect(told('data-origin="https://alder.example/"')[0]).toBe(OWN);
    expect(told(`href="${alder}" data-url="/a/storm"`)[0]).toBe(OWN);
    for (const none of [
      `data-image-url="${alder}"`,
      `data-related-url="${alder}"`,
      `data-author-url="${alder}"`,
      `data-background="${alder}"`,
      'data-url="https://pictures.example/a/storm-2.webp"',
      'data-url="https://v.alder.example/1koipun77"',
      'data-login-url="https://accounts.alder.example/login?return=story-1"',
      'data-srcset-url="https://pictures.example/a-2.jpg 300w, https://pictures.example/b-2.jpg 600w"',
      'data-publisher-url="https://alder.example/about"',
    ])
      expect([none, told(none)[0]]).toEqual([none, OWN]);
  });

  test('is the publisher’s that an element of the site’s own names', () => {
    expect(told(`content-href="${alder}?utm_source=x"`, '', 'harbour-post')[0]).toBe(alder);
    expect(told('', `outbound-url="${alder}"`)[0]).toBe(alder);
  });

  test('is the publisher’s that any attribute of its card has in Base64', () => {
    const coded = (address: string): string => btoa(`["x",null,"${address}"]`);
    expect(told(`data-i="${coded(`${alder}?utm_source=x`)}"`)[0]).toBe(alder);
    expect(told('', `jslog="95014; 5:${coded(alder)}; track:click"`)[0]).toBe(alder);
    // What leads to the site itself, to a picture or to no story is passed over for what stands above it.
    for (const none of [
      'https://gathered.example/a/storm-2',
      'https://pictures.example/a/storm-2.webp',
      'https://alder.example/about',
    ]) {
      expect([none, told('', `jslog="${coded(none)}"`)[0]]).toEqual([none, OWN]);
      expect([none, told(`data-i="${coded(alder)}"`, `jslog="${coded(none)}"`)[0]]).toEqual([none, alder]);
    }
  });

  test('is not that of a box of several stories', () => {
    const list = cards((headline, href) => `<div><a href="${href}">${headline}</a></div>`);
    for (const of of [`data-source-url="${alder}"`, `data-i="${btoa(alder)}"`])
      expect(describePage(`<section ${of}>${list}</section>`)[0]?.url).toBe(OWN);
  });

  test('is the publisher’s where the headline leads there, whatever else is named', () => {
    const [story] = describePage(
      `<div><a href="https://birch.example/eels">${HEADLINES[0]}</a><a href="https://alder.example/a">alder.example</a></div>`,
    );
    expect(story?.url).toBe('https://birch.example/eels');
  });
});

test('a headline that two links of a story say stands before what one says at greater length', () => {
  const [told] = describePage(
    `<div><a href="/s/1"><span>${HEADLINES[0]}</span></a><a href="/s/1"><div>${HEADLINES[0]}</div></a>
    <a href="/s/1"><div>The site is slow, since half the country wants to read about it all at once</div></a></div>`,
  );
  expect(told?.title).toBe(HEADLINES[0]);
});

test('pages of pictures, and pictures that are called alike but for a number, are no stories; instalments are', () => {
  const pictures = (numbers: string[]): string =>
    numbers
      .map(
        (at) =>
          `<a href="/night/the-harbour-and-its-pier-${at}/"><img alt="The harbour and the northern pier by night, part ${at}"></a>`,
      )
      .join('');
  const caption = `<a href="/img/docs/01.jpg.html">The ferry at the northern pier on its first day</a>`;
  const titles = (numbers: string[]): string[] =>
    describePage(
      cards((headline, href) => `<p><a href="${href}">${headline}</a></p>`) + pictures(numbers) + caption,
    ).map(({ title }) => title);
  expect(titles(['01', '02', '10'])).toEqual(HEADLINES);
  expect(titles(['41', '42', '43'])).toHaveLength(6);
});

test('what a site hands out as a file is no story of its own', () => {
  const told = (href: string): number =>
    describePage(`<p><a href="${href}">The whole report on the harbour and its pier</a></p>`).length;
  expect([told('/files/pier.pdf'), told('https://alder.example/pier.pdf'), told('/files/pier')]).toEqual([
    0, 1, 1,
  ]);
});
