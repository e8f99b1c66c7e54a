import { expect, it } from 'vitest';
import { isCoverage } from '../../src/layout/isCoverage.ts';
import type { RelatedStory } from '../../src/model.ts';

const TITLE = 'Ferry returns to the islands after two years';
const PAGE = 'https://gathered.example/story/ferry';

/** Stories of as many outlets, in one list. */
function others(
  count: number,
  section: string | undefined,
  title = 'Council votes on lighthouse',
): RelatedStory[] {
  return Array.from({ length: count }, (_, at) => ({
    title: `${title} ${'abcdefgh'[at]}`,
    url: `https://outlet${at}.example/${at}`,
    ...(section && { section }),
  }));
}

it.each([
  ['a list that says how many reports it holds', others(5, '12 articles'), true],
  ['a short list that says so', others(2, 'Tous les articles: 2'), true],
  ['a list that names sources', others(3, 'Источники'), true],
  ['one that names reports in another language', others(3, 'Alle berichtgeving'), true],
  ['headlines of the same story', others(4, undefined, 'Ferry is back: islands after two years'), true],
  ['what else there is to read', others(5, 'You may also like'), false],
  ['two outlets', others(2, 'Sources'), false],
  [
    'coverage in two lists among others',
    [...others(1, 'Featured coverage'), ...others(3, 'All coverage').slice(1), ...others(8, 'Most read')],
    true,
  ],
  [
    'a part of a long list',
    [...others(3, 'Sources'), ...others(8, 'Most read'), ...others(4, 'Opinion')],
    false,
  ],
  ['a long list named for what its reader follows', others(8, 'More from your sources'), false],
  [
    'reports in two lists of other names',
    [
      ...others(3, 'First', 'Ferry is back after two years'),
      ...others(6, 'Then', 'Ferry returns to the islands').slice(3),
    ],
    true,
  ],
  ['stories of the site itself', others(5, '5 articles').map((one) => ({ ...one, url: PAGE })), false],
])('%s', (_, stories, is) => expect(isCoverage(stories, TITLE, PAGE)).toBe(is));
