import { expect, it } from 'vitest';
import { groupStories } from '../../src/list/groupStories.ts';
import { stories } from './stories.ts';

it('groups by section in the order in which sections come up, paid entries apart', () => {
  const [a, b, c, d] = stories(4);
  const listed = [
    { ...a!, section: 'World' },
    { ...b!, section: 'Sport' },
    { ...c!, section: 'World' },
    { ...d!, section: 'World', sponsored: true as const },
  ];
  const { groups, sponsored } = groupStories(listed);
  expect(groups.map(({ section, stories: own }) => [section, own.map(({ index }) => index)])).toEqual([
    ['World', [0, 2]],
    ['Sport', [1]],
  ]);
  expect(sponsored.map(({ index }) => index)).toEqual([3]);
});

it('names no section where there is but one', () => {
  expect(groupStories(stories(2, { section: 'More' })).groups.map(({ section }) => section)).toEqual(['']);
});
