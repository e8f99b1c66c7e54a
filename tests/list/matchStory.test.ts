import { expect, it } from 'vitest';
import { matchStory } from '../../src/list/matchStory.ts';

const story = { index: 0, title: 'Café élu maire', url: '', source: 'Le Phare', summary: 'Une première.' };

it.each([
  ['cafe', true],
  ['MAIRE phare', true],
  ['premiere', true],
  ['maire paris', false],
])('%s: %s', (typed, held) => {
  expect(matchStory(story, typed)).toBe(held);
});
