import { expect, it } from 'vitest';
import { readLinkedData } from '../../src/page/linkedData.ts';
import { ADDRESS, documentOf } from './pageOf.ts';

const read = (...scripts: string[]) =>
  readLinkedData(
    documentOf(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')),
  );

const STORY = { '@type': 'NewsArticle', headline: 'The ferry is back' };

const json = (value: unknown): string => JSON.stringify(value);

it.each([
  ['alone', json(STORY)],
  ['in an array', json([{ '@type': 'WebSite', name: 'Saltmarsh' }, STORY])],
  ['in a graph', json({ '@graph': [{ '@type': 'Organization', name: 'Saltmarsh' }, STORY] })],
  ['deeper', json({ '@type': 'WebPage', mainEntity: STORY })],
  ['with several types', json({ ...STORY, '@type': ['Thing', 'NewsArticle'] })],
  ['with a type spelled out', json({ ...STORY, '@type': 'https://schema.org/NewsArticle' })],
  ['in a comment', `<!-- ${json(STORY)} -->`],
  ['in CDATA', `/*<![CDATA[*/<![CDATA[${json(STORY)}]]>`],
  ['with a semicolon behind', `${json(STORY)};`],
  ['with line breaks in its strings', '{"@type":"NewsArticle","headline":"The ferry\nis back"}'],
])('finds the story %s', (_, script) => {
  expect(read(script)).toMatchObject({ headline: 'The ferry is back', isArticle: true });
});

it('passes over broken scripts and reads the others', () => {
  expect(read('{"@type": "NewsArticle", "headl', json(STORY)).headline).toBe('The ferry is back');
  expect(read('{', 'null', '7', '[]')).toEqual({
    articleBody: '',
    isArticle: false,
    isLive: false,
    isCollection: false,
  });
});

it.each([
  ['a list of stories', [{ '@type': 'CollectionPage' }], true],
  ['what was found', [{ '@type': 'https://schema.org/SearchResultsPage' }], true],
  ['a page', [{ '@type': 'WebPage' }], false],
  ['a story in a collection', [{ '@type': 'CollectionPage' }, STORY], false],
])('knows whether a page calls itself a list: %s', (_, things, isCollection) => {
  expect(read(json(things))).toMatchObject({ isCollection });
});

it.each([
  ['LiveBlogPosting', true],
  ['https://schema.org/LiveBlogPosting', true],
  [['NewsArticle', 'LiveBlogPosting'], true],
  ['BlogPosting', false],
])('knows whether an article is a report that goes on: %j', (type, isLive) => {
  expect(read(json({ ...STORY, '@type': type }))).toMatchObject({ isArticle: true, isLive });
});

it('takes the article of this page, not one that is listed beside it', () => {
  const other = { ...STORY, headline: 'Another one', url: 'https://www.saltmarsh.example/news/other' };
  expect(read(json([other, { ...STORY, mainEntityOfPage: { '@id': ADDRESS } }])).headline).toBe(
    'The ferry is back',
  );
  expect(read(json([other, { ...other, headline: 'A third one' }])).isArticle).toBe(false);
});

it('reads who, where and when', () => {
  const found = read(
    json({
      ...STORY,
      author: [{ name: 'Ines Marlow' }, 'Ned Ashby', { name: 'Ines Marlow' }, 'https://x.example/ned'],
      publisher: { name: 'Saltmarsh' },
      datePublished: '2026-11-24',
      inLanguage: 'en',
      articleBody: 'One.<br>Two &amp; three.',
    }),
  );
  expect(found).toMatchObject({
    byline: 'Ines Marlow, Ned Ashby',
    publisher: 'Saltmarsh',
    published: '2026-11-24',
    lang: 'en',
    articleBody: 'One.\nTwo & three.',
  });
});

it.each([
  ['a person', { '@type': 'Person', name: 'Ines Marlow' }, 'person'],
  ['an organisation', { '@type': 'NewsMediaOrganization', name: 'Alder Post' }, 'organisation'],
  [
    'both',
    [
      { '@type': 'Organization', name: 'Alder Post' },
      { '@type': 'Person', name: 'Ned Ashby' },
    ],
    'person',
  ],
  ['a name alone', 'Ines Marlow', undefined],
])('knows what the byline names: %s', (_, author, by) =>
  expect(read(json({ ...STORY, author })).by).toBe(by),
);

it('takes the report that goes on for the page’s, and none of the entries that it is made of', () => {
  const entry = {
    '@type': 'BlogPosting',
    headline: 'The second ferry has left',
    url: `${ADDRESS}#2`,
    datePublished: '2026-11-24',
  };
  const report = {
    ...STORY,
    '@type': 'LiveBlogPosting',
    datePublished: '2026-11-23',
    liveBlogUpdate: [entry],
  };
  expect(read(json([report]))).toMatchObject({
    headline: 'The ferry is back',
    published: '2026-11-23',
    isLive: true,
  });
});

it('finds the page’s own article within another', () => {
  const own = { ...STORY, url: ADDRESS, datePublished: '2026-11-23' };
  const review = { '@type': 'Review', headline: 'A good film', itemReviewed: own };
  expect(read(json(review))).toMatchObject({ headline: 'The ferry is back', published: '2026-11-23' });
});
