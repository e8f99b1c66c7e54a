import type { LayoutKind, Trail } from '../model.ts';
import { LEAST_LIST, type StorySignals, weighStory } from './weighStory.ts';

/** Least share of a list's stories that say what they are about. */
const LEAST_TELLING = 0.5;

/** From this share of goods on a list is no list of stories. */
const MOST_PRICED = 0.5;

/** Tells what kind of page it is, but for what is said of one story by many outlets: `isCoverage`. */
export function recogniseLayout(story: StorySignals, trail: Trail): LayoutKind {
  const score = weighStory(story);
  const layout = layoutOf(score > 0, story);
  trail.push({
    step: 'layout',
    what: layout,
    why: `a main story weighs ${score.toFixed(2)}: ${inWords(story)}`,
  });
  return layout;
}

function layoutOf(hasStory: boolean, { stories, telling, whole, priced }: StorySignals): LayoutKind {
  if (!hasStory)
    return stories >= LEAST_LIST && telling >= LEAST_TELLING && priced < MOST_PRICED ? 'river' : 'none';
  return whole > 0 ? 'stacked' : 'article';
}

function inWords(signals: StorySignals): string {
  return Object.entries(signals)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toFixed(2)) : String(value)}`)
    .join(', ');
}
