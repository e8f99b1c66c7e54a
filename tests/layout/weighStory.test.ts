import { describe, expect, it } from 'vitest';
import { recogniseLayout } from '../../src/layout/recogniseLayout.ts';
import { type StorySignals, weighStory } from '../../src/layout/weighStory.ts';
import type { Trail } from '../../src/model.ts';

/** An ordinary story of a newspaper. */
const STORY: StorySignals = {
  letters: 2400,
  headline: 0.85,
  certainty: 0.95,
  together: 1,
  inCards: 0,
  stories: 5,
  telling: 1,
  whole: 0,
  priced: 0,
  outlets: 0,
  address: 1,
  folders: 3,
  published: true,
  byline: true,
  isArticle: true,
  isCollection: false,
};

/** An ordinary list of stories. */
const LIST: StorySignals = {
  ...STORY,
  letters: 900,
  headline: 0,
  certainty: 0.55,
  together: 0.2,
  inCards: 0.9,
  stories: 30,
  address: 0,
  folders: 1,
  published: false,
  byline: false,
  isArticle: false,
};

/** A short report on a page that says nothing of itself. */
const FEW_LINES: StorySignals = {
  ...STORY,
  letters: 500,
  headline: 0.65,
  stories: 40,
  folders: 2,
  published: false,
  byline: false,
  isArticle: false,
};

describe('what speaks for a main story weighs less, from the best to the worst', () => {
  it.each<[string, Partial<StorySignals>[]]>([
    ['text', [{ letters: 4000 }, { letters: 1600 }, { letters: 600 }, { letters: 200 }, { letters: 100 }]],
    ['stories', [{ stories: 0 }, { stories: 3 }, { stories: 12 }, { stories: 60 }]],
    ['the headline', [{ headline: 1 }, { headline: 0.6 }, { headline: 0.3 }, { headline: 0 }]],
    ['certainty', [{ certainty: 1 }, { certainty: 0.8 }, { certainty: 0.5 }]],
    ['togetherness', [{ together: 1 }, { together: 0.5 }, { together: 0 }]],
    ['text in cards', [{ inCards: 0 }, { inCards: 0.5 }, { inCards: 1 }]],
    ['the address', [{ address: 1 }, { address: 0.5 }, { address: 0 }]],
    ['folders', [{ folders: 3 }, { folders: 2 }, { folders: 0 }]],
    [
      'what the page says of itself',
      [
        {},
        { isArticle: false },
        { isArticle: false, published: false },
        { isArticle: false, published: false, byline: false },
      ],
    ],
    ['whole pages', [STORY, { ...STORY, address: 0, byline: false }, { ...LIST, headline: 0.8 }, LIST]],
  ])('%s', (_, changes) => {
    const scores = changes.map((change) => weighStory({ ...STORY, ...change }));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('text left over when other whole stories were taken out speaks for it, under a headline only', () => {
    expect(weighStory({ ...STORY, whole: 3 })).toBeGreaterThan(weighStory(STORY));
    const nameless = { ...STORY, headline: 0 };
    expect(weighStory({ ...nameless, whole: 3 })).toBe(weighStory(nameless));
  });
});

it('a page that calls itself a list is one, in spite of an introduction under its title', () => {
  const topic = { ...STORY, letters: 1100, stories: 30, published: false, byline: false, isArticle: false };
  expect(weighStory(topic)).toBeGreaterThan(0);
  expect(weighStory({ ...topic, isCollection: true })).toBeLessThan(0);
});

it('the reports of many outlets speak for the summary over them, not for the teasers of a list', () => {
  const summary = { ...STORY, letters: 180, stories: 11, published: false, byline: false, isArticle: false };
  expect(weighStory({ ...summary, outlets: 1 })).toBeLessThan(0);
  expect(weighStory({ ...summary, outlets: 5 })).toBeGreaterThan(0);
  expect(weighStory({ ...LIST, outlets: 25 })).toBe(weighStory(LIST));
});

it('much text with next to no other stories is one, though nothing else speaks for it', () => {
  const bare = {
    ...LIST,
    certainty: 0.73,
    together: 0.04,
    inCards: 0,
    stories: 2,
    address: 0.25,
    folders: 3,
  };
  expect(weighStory({ ...bare, letters: 11_000 })).toBeGreaterThan(0);
  expect(weighStory({ ...bare, letters: 11_000, stories: 40 })).toBeLessThan(0);
  expect(weighStory({ ...bare, letters: 1_700 })).toBeLessThan(0);
});

describe('the layout', () => {
  it.each<[string, StorySignals, number, string]>([
    ['a story', STORY, 0, 'article'],
    ['a story whose teasers lead elsewhere', STORY, 2, 'article'],
    ['a story with others of many outlets', STORY, 5, 'article'],
    ['a story among many others, few of them of other outlets', { ...STORY, stories: 20 }, 3, 'article'],
    ['a story with another whole one', { ...STORY, whole: 1 }, 0, 'stacked'],
    ['a story with another whole one and many outlets', { ...STORY, whole: 1 }, 5, 'stacked'],
    ['a few lines at their own address, among many others', FEW_LINES, 0, 'article'],
    ['a few lines at an address of many', { ...FEW_LINES, address: 0.25 }, 0, 'river'],
    ['a list', LIST, 0, 'river'],
    ['a list of many outlets', LIST, 25, 'river'],
    ['a list of names, as of tasks', { ...LIST, telling: 0.4 }, 0, 'none'],
    ['two links', { ...LIST, stories: 2 }, 0, 'none'],
    ['nothing', { ...LIST, stories: 0, letters: 0 }, 0, 'none'],
  ])('%s', (_, signals, outlets, layout) => {
    const trail: Trail = [];
    expect(recogniseLayout({ ...signals, outlets }, trail)).toBe(layout);
    expect(trail).toMatchObject([{ step: 'layout', what: layout }]);
  });
});
