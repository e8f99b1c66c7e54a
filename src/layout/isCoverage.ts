import { bareHost } from '../dom/bareHost.ts';
import { likeness, wordsOf } from '../evidence/likeness.ts';
import type { RelatedStory } from '../model.ts';
import { LEAST_OUTLETS } from './weighStory.ts';

/** Fewest outlets of a list whose heading says how many reports it holds. */
const LEAST_COUNTED = 2;

/** Fewest outlets of all lists together, whatever these are called. */
const LEAST_IN_ALL = 5;

/** Least share of the other stories that a list's outlets are: with a heading that says what it is, and with any other. */
const LEAST_SHARE = 0.25;
const LEAST_SHARE_UNNAMED = 0.4;

/** What such a list is called: how many reports it holds, or a word for reports and sources. */
const COVERAGE =
  /\d|coverage|reports|sources|berichte|quellen|couverture|cobertura|fuentes|fontes|copertura|fonti|bronnen|berichtgeving|źródł|kaynak|источник|джерел|مصادر|تغطية|מקורות|स्रोत|liputan|sumber|nguồn|報道|ソース|各社|보도|언론사|报道|報導|来源|來源|媒体/iu;

/** Headlines of one story share so many words with its title, at least; so many of a list do. */
const ALIKE = 0.15;
const LEAST_ALIKE = 0.5;

/** A list that is called coverage needs none such, but for one with so many reports, which needs one. */
const MANY_REPORTS = 8;

/** So many outlets need no name to make up the smaller share. */
const MANY_OUTLETS = 8;

/** Tells whether other stories are what many outlets say of the main one. Others lead to many outlets on the pages of many aggregators. */
export function isCoverage(others: RelatedStory[], title: string, pageUrl: string): boolean {
  const here = bareHost(new URL(pageUrl));
  const wanted = wordsOf(title);
  // Coverage may be shown in several lists.
  const listOf = ({ section = '' }: RelatedStory): string =>
    COVERAGE.test(section) && !/\d/u.test(section) ? 'coverage' : section;
  return [...Map.groupBy(others, listOf), [null, others] as const].some(([name, list]) => {
    const section = name ?? '';
    const away = list.filter(({ url }) => URL.canParse(url) && bareHost(new URL(url)) !== here);
    const outlets = new Set(away.map(({ url }) => new URL(url).host)).size;
    const isNamed = COVERAGE.test(section);
    const number = /\d+/u.exec(section)?.[0];
    const isCounted = number === String(list.length);
    const share =
      isCounted || (isNamed && !number) || outlets >= MANY_OUTLETS ? LEAST_SHARE : LEAST_SHARE_UNNAMED;
    const least = name === null ? LEAST_IN_ALL : isCounted ? LEAST_COUNTED : LEAST_OUTLETS;
    if (outlets < Math.max(least, others.length * share)) return false;
    const alike = away.filter((story) => likeness(wordsOf(story.title), wanted) >= ALIKE);
    return alike.length >= (isNamed ? Number(away.length >= MANY_REPORTS) : away.length * LEAST_ALIKE);
  });
}
