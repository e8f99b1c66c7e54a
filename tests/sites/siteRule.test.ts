import { expect, it, vi } from 'vitest';
import { parseSites } from '../../src/sites/keptSites.ts';
import { nameOf, opensBySelf, originOf, patternOf, ruleOf, rulesFor } from '../../src/sites/siteRule.ts';

vi.mock('wxt/browser', () => import('../browser/fakeBrowser.ts'));

it.each([
  ['https://www.news.example/world/a-story?x=1#y', ['www.news.example/', 'www.news.example/world/']],
  ['http://news.example:8080/story', ['news.example/']],
  ['chrome://version/', []],
  ['file:///home/a.html', []],
  ['nonsense', []],
])('offers for %s the site and its folder', (url, rules) => {
  expect(rulesFor(url)).toEqual(rules);
});

it.each([
  ['https://news.example/world/a-story', true],
  ['https://news.example/?story=12', true],
  ['https://news.example/', false],
  ['https://news.example/index.html', false],
  ['https://other.example/world/a-story', false],
  ['https://news.example.evil.example/a', false],
])('opens %s by itself: %s', (url, opens) => {
  expect(opensBySelf(['news.example/'], url)).toBe(opens);
});

it('keeps to the folder of a rule', () => {
  expect(opensBySelf(['news.example/world/'], 'https://news.example/world/a')).toBe(true);
  expect(opensBySelf(['news.example/world/'], 'https://news.example/worldly/a')).toBe(false);
});

it('asks for the host alone, and names it plainly', () => {
  expect(originOf('www.news.example/world/')).toBe('*://www.news.example/*');
  expect(patternOf('www.news.example/world/')).toBe('*://www.news.example/world/*');
  expect(nameOf('www.news.example/')).toBe('news.example');
  expect(nameOf('www.news.example/world/')).toBe('news.example/world/');
});

it.each([
  [' News.example ', 'news.example/'],
  ['https://news.example/a/b', 'news.example/'],
  ['news', null],
  ['', null],
  ['*', null],
  ['javascript:alert(1)', null],
])('reads %s as a site', (typed, rule) => {
  expect(ruleOf(typed)).toBe(rule);
});

it('drops what is no site from what is kept', () => {
  expect(parseSites({ open: ['a.example/', 'a.example/', 3, '*://*/*', 'a b/'], detect: 'x' })).toEqual({
    open: ['a.example/'],
    detect: [],
  });
  expect(parseSites(null)).toEqual({ open: [], detect: [] });
});
