import { expect, test } from 'vitest';
import { sourceFromDomain } from '../../src/related/sourceOf.ts';

test.each([
  ['https://www.bbc.co.uk/news/1', 'news.example.com', 'bbc.co.uk'],
  ['https://edition.cnn.com/x', 'news.example.com', 'cnn.com'],
  ['https://www.oricon.co.jp/x', 'biglobe.ne.jp', 'oricon.co.jp'],
  ['https://g1.globo.com.br/x', 'uol.com.br', 'globo.com.br'],
  ['https://jane.blogspot.com/x', 'john.blogspot.com', 'jane.blogspot.com'],
  ['https://zeit.de/x', 'news.example.com:8080', 'zeit.de'],
  ['http://192.0.2.7/x', 'news.example.com', '192.0.2.7'],
  ['https://news.example.com/x', 'www.example.com', undefined],
  ['https://www.example.com/x', 'example.com:8080', undefined],
  ['https://news.bbc.co.uk/x', 'www.bbc.co.uk', undefined],
])('%s on %s', (url, host, source) => expect(sourceFromDomain(new URL(url), host)).toBe(source));
