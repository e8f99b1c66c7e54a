import { expect, it } from 'vitest';
import { readMetadata } from '../../src/page/metadata.ts';
import { documentOf } from './pageOf.ts';

const read = (head: string) => readMetadata(documentOf(`<head>${head}</head><body></body>`));

it('puts titles in the order in which they are trusted', () => {
  const { titles } = read(
    `<title>Title | Site</title><meta name="twitter:title" content="Tweet">
     <meta property="og:title" content="  Open   graph ">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"Linked"}</script>`,
  );
  expect(titles).toEqual([
    { from: 'linkedData', text: 'Linked' },
    { from: 'openGraph', text: 'Open graph' },
    { from: 'twitter', text: 'Tweet' },
    { from: 'title', text: 'Title | Site' },
  ]);
});

it('makes addresses absolute and passes over broken ones', () => {
  const { addresses } = read(
    '<link rel="canonical" href="/news/1"><meta property="og:url" content="https://[broken">',
  );
  expect(addresses).toEqual(['https://www.saltmarsh.example/news/1']);
});

it('takes the first of two tags with the same name', () => {
  const { siteName } = read(
    '<meta property="og:site_name" content="One"><meta property="og:site_name" content="Two">',
  );
  expect(siteName).toBe('One');
});

it('tells a portal’s name from that of the outlet behind it', () => {
  const { siteName, provider } = read(
    '<meta property="og:site_name" content="Driftline | Alder Post"><meta property="og:article:author" content="Alder Post"><meta name="author" content="Ada Birch">',
  );
  expect([siteName, provider]).toEqual(['Driftline', 'Alder Post']);
});

it('keeps the name of a site that calls itself the author', () => {
  const { siteName } = read(
    '<meta property="og:site_name" content="Alder Post"><meta property="og:article:author" content="Alder Post">',
  );
  expect(siteName).toBe('Alder Post');
});

it.each([
  ['<meta property="og:type" content="article">', true],
  ['<meta property="og:type" content="website">', false],
  ['<script type="application/ld+json">{"@type":"NewsArticle","headline":"Linked"}</script>', true],
  ['', false],
])('%s: an article is %s', (head, isArticle) => expect(read(head).isArticle).toBe(isArticle));

it.each([
  ['LiveBlogPosting', true],
  ['NewsArticle', false],
])('says that a %s is a report that goes on: %s', (type, isLive) => {
  const data = `{"@type":"${type}","headline":"Linked"}`;
  expect(read(`<script type="application/ld+json">${data}</script>`).isLive).toBe(isLive);
});

it('takes no address for a byline', () => {
  expect(read('<meta name="author" content="https://x.example/ines">').byline).toBeUndefined();
  expect(read('<meta name="author" content="Ines  Marlow">').byline).toBe('Ines Marlow');
});

it('says nothing of a page that says nothing', () => {
  expect(read('')).toEqual({
    titles: [],
    addresses: [],
    articleBody: '',
    isArticle: false,
    isLive: false,
    isCollection: false,
    lang: '',
  });
});
