import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { raiseParents } from '../../src/related/raiseParents.ts';
import { pageOf } from '../page/pageOf.ts';

const HEAD = '<b><a href="/storm">Storm closes the harbour for a third day</a></b> Alder Post';
const REPORTS = [1, 2]
  .map((at) => `<li><a href="/report-${at}">Report number ${at} of the storm in the harbour</a></li>`)
  .join('');

/** What the first card of a list's item weighs in the end, where it weighs little and those after it much. */
function weightOf(item: string): number | undefined {
  const { cards } = atOnce(gatherEvidence(pageOf(`<body><ul><li>${item}</li></ul></body>`), []));
  expect(cards).toHaveLength(3);
  return raiseParents(
    Float32Array.from(cards, (_, at) => (at === 0 ? 0.25 : 0.75)),
    cards,
  )[0];
}

it.each([
  ['right above the list', `${HEAD}<ul>${REPORTS}</ul>`],
  ['in a box of its own', `<div><h3>${HEAD}</h3></div><ol>${REPORTS}</ol>`],
])('raises a headline that heads a nested list: %s', (_, item) => expect(weightOf(item)).toBe(0.75));

it.each([
  ['a section’s name', `<a href="/storm">Storms and tides</a><ul>${REPORTS}</ul>`],
  ['a headline behind other words', `<p>See also</p>${HEAD}<ul>${REPORTS}</ul>`],
  ['one of several in the item', `${HEAD}<div>${REPORTS.replaceAll('li>', 'p>')}</div>`],
])('leaves %s as it is', (_, item) => expect(weightOf(item)).toBe(0.25));
