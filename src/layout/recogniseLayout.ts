import type { LayoutKind, Trail } from '../model.ts';
import { type StorySignals, weighStory } from './weighStory.ts';

/** How the other stories stand on the page. */
export interface OtherSignals {
  /** Other stories found. */
  others: number;
  /** Of them, those whose whole text stands on the page. */
  whole: number;
  /** Sites other than the page's that they lead to. */
  outlets: number;
}

/** Fewest stories of a list. */
const LEAST_LIST = 3;

/** Fewest outlets, and their least share of the other stories, of a page that gathers what many outlets say of one story. */
const LEAST_OUTLETS = 3;
const LEAST_OUTLET_SHARE = 0.6;

/** Tells what kind of page it is. */
export function recogniseLayout(story: StorySignals, counts: OtherSignals, trail: Trail): LayoutKind {
  const score = weighStory(story);
  const layout = layoutOf(score > 0, counts);
  trail.push({
    step: 'layout',
    what: layout,
    why: `a main story weighs ${score.toFixed(2)}: ${inWords(story)}; ${inWords(counts)}`,
  });
  return layout;
}

function layoutOf(hasStory: boolean, { others, whole, outlets }: OtherSignals): LayoutKind {
  if (!hasStory) return others >= LEAST_LIST ? 'river' : 'none';
  if (whole > 0) return 'stacked';
  if (outlets >= LEAST_OUTLETS && outlets >= others * LEAST_OUTLET_SHARE) return 'cluster';
  return 'article';
}

function inWords(signals: StorySignals | OtherSignals): string {
  return Object.entries(signals)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toFixed(2)) : String(value)}`)
    .join(', ');
}
